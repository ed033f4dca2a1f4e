package org.hongdun.regulation.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;
import org.hongdun.regulation.casefile.CauseFamily;
import org.hongdun.regulation.casefile.Proposal;
import org.hongdun.regulation.casefile.SourceKind;

/** Case sources for tests: valid unless said otherwise. */
public final class Sources {

    public static final Instant MARCH_2 = Instant.parse("2026-03-02T01:15:00Z");
    public static final LocalDate MARCH_23 = LocalDate.of(2026, 3, 23);
    public static final UnitPlace TIANHE = new UnitPlace("440106", new OrgPath("/440100/440106/"));
    public static final UnitPlace YUEXIU = new UnitPlace("440104", new OrgPath("/440100/440104/"));
    public static final Acting HANDLER = new Acting("case.tianhe", "谭志坚", MARCH_2);
    public static final Acting HEAD = new Acting("head.tianhe", "李国栋", MARCH_2.plusSeconds(60));
    public static final String REASON = "涉嫌违法事实基本清楚，符合立案条件";

    private Sources() {}

    public static CaseSource registered(String reference) {
        return registered(reference, TIANHE, MARCH_23);
    }

    public static CaseSource registered(String reference, UnitPlace unit, LocalDate dueOn) {
        return registered("AY-" + reference, reference, unit, dueOn);
    }

    public static CaseSource registered(String sourceNo, String reference, UnitPlace unit, LocalDate dueOn) {
        return CaseSource.register(
                sourceNo,
                reference,
                new Clue(SourceKind.REPORT, CauseFamily.ADVERTISING, "店堂广告使用“最佳”等绝对化用语"),
                new Party(7, "广州示例商贸有限公司"),
                unit,
                new Term("CASE.CHECK", dueOn),
                HANDLER);
    }

    public static CaseSource proposed(String reference, Proposal proposal) {
        CaseSource source = registered(reference);
        source.propose(proposal, REASON, HANDLER);
        return source;
    }

    public static CaseSource filed(String reference) {
        CaseSource source = proposed(reference, Proposal.FILE);
        source.approve(HEAD, () -> "AJ-" + reference);
        return source;
    }

    public static CaseSource notFiled(String reference) {
        CaseSource source = proposed(reference, Proposal.NOT_FILE);
        source.approve(HEAD, () -> "AJ-" + reference);
        return source;
    }

    public static CaseSource closed(String reference) {
        CaseSource source = filed(reference);
        source.close("已缴清罚款，违法行为已改正", HEAD);
        return source;
    }
}
