package org.hongdun.registry.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.filing.domain.Applicant;
import org.hongdun.registry.filing.domain.Authority;
import org.hongdun.registry.filing.domain.Filing;

/** Filings and officers for the tests of this room. */
public final class FilingSamples {

    public static final OrgPath TIANHE = new OrgPath("/440100/440106/");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    public static final LocalDate ANSWER_BY = LocalDate.of(2026, 12, 3);
    public static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    /** May do everything in Tianhe. */
    public static final Officer ALLROUNDER = officer("allrounder", TIANHE);

    private FilingSamples() {}

    public static Officer officer(String login, OrgPath place) {
        return new Officer(
                login,
                "测试员",
                "440106",
                "天河分局",
                place,
                "受理员",
                Map.of(
                        "filing-read",
                        DataScope.UNIT_TREE,
                        FilingAct.ENTER,
                        DataScope.UNIT_TREE,
                        FilingAct.ACCEPTANCE,
                        DataScope.UNIT_TREE,
                        FilingAct.EXAMINATION,
                        DataScope.UNIT_TREE,
                        FilingAct.APPROVAL,
                        DataScope.UNIT_TREE,
                        FilingAct.LICENCE,
                        DataScope.UNIT_TREE));
    }

    public static NewFiling wanted(RegistrationMatter matter, List<ChangeItem> items) {
        return new NewFiling(
                UUID.randomUUID(), matter, SubjectKind.LIMITED_COMPANY, items, FilingChannel.COUNTER, null);
    }

    /** @param subjectId 0 for a new subject */
    public static Filing drafted(RegistrationMatter matter, long subjectId, ChangeItem... items) {
        return Filing.drafted(
                wanted(matter, List.of(items)),
                SubjectKind.LIMITED_COMPANY,
                subjectId == 0 ? null : new Applicant(subjectId, null, "广州市天河区晨光贸易有限公司"),
                new Authority("440106", TIANHE),
                RegistrationRegime.NEW,
                ALLROUNDER,
                NOW);
    }

    public static Filing establishment(String name) {
        Filing filing = drafted(RegistrationMatter.ESTABLISH, 0);
        filing.fillIn(new FilingForm(Map.of("name", name)), Map.of(), Set.of("APPLICATION"));
        return filing;
    }

    public static Filing submitted(Filing filing, String number) {
        filing.submit(
                number,
                UUID.randomUUID(),
                FilingForm.empty(),
                RegistrationRegime.NEW,
                TODAY,
                ANSWER_BY,
                ALLROUNDER,
                NOW);
        return filing;
    }
}
