package org.hongdun.registry.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hongdun.registry.filing.FilingSamples.ALLROUNDER;
import static org.hongdun.registry.filing.FilingSamples.NOW;
import static org.hongdun.registry.filing.FilingSamples.TODAY;
import static org.hongdun.registry.filing.FilingSamples.drafted;
import static org.hongdun.registry.filing.FilingSamples.submitted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.registry.filing.FilingAct;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.FilingFile;
import org.hongdun.registry.filing.domain.FilingNotice;
import org.hongdun.registry.filing.domain.HandedOver;
import org.hongdun.registry.filing.persistence.JpaFilings;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoverListTest {

    private static final String UNIT = "hongdun-registry";
    private static final long SUBJECT = 7;

    private TestDatabase database;

    @AfterEach
    void take_everything_away() {
        Stream.of(
                        "branch_warning",
                        "filing_claim",
                        "filing_certificate",
                        "filing_handover",
                        "filing_notice",
                        "filing_file",
                        "filing_paper",
                        "filing_step",
                        "filing")
                .forEach(table -> database.execute("delete from " + table));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_file_of_who_moves_away_goes_with_a_list_of_its_papers_and_what_is_undecided_stays(TestDatabase on) {
        database = on;
        take_everything_away();
        Filing change = decided(drafted(RegistrationMatter.CHANGE, SUBJECT, ChangeItem.DOMICILE), "DJ1", "RESOLUTION");
        Filing open = drafted(RegistrationMatter.RECORD, SUBJECT, ChangeItem.LIAISON);
        open.fillIn(FilingForm.empty(), Map.of(), Set.of("APPLICATION"));
        submitted(open, "DJ2");
        Filing ofAnother = decided(drafted(RegistrationMatter.CHANGE, 8, ChangeItem.DOMICILE), "DJ3", "RESOLUTION");
        Filing moving = decided(drafted(RegistrationMatter.MOVE_OUT, SUBJECT), "DJ4", "APPLICATION");
        database.in(UNIT, entities -> {
            JpaFilings filings = new JpaFilings(entities);
            Stream.of(change, open, ofAnother, moving).forEach(filings::add);
            filings.add(notice("DJHZ1", change, NoticeKind.APPROVAL));
            FilingNotice list = notice("DJYJ1", moving, NoticeKind.HANDOVER);
            List<HandedOver> papers = new HandoverList(filings).of(SUBJECT);
            filings.add(list);
            list.handOver(papers);
        });

        FilingNotice list = database.ask(UNIT, entities -> {
            FilingNotice kept = new JpaFilings(entities)
                    .notice(moving.id(), NoticeKind.HANDOVER)
                    .orElseThrow();
            kept.handedOver();
            return kept;
        });

        assertThat(list.handedOver())
                .extracting(HandedOver::line, HandedOver::datedOn, HandedOver::paperNo, HandedOver::files)
                .containsExactly(tuple(1, TODAY, "DJ1", 1), tuple(2, TODAY, "DJHZ1", 0), tuple(3, TODAY, "DJ4", 0));
        assertThat(NoticeText.paragraphs(moving, list, List.of(), null))
                .contains(
                        "1. 2026年11月26日  DJ1  股东会决议或者决定（电子文件1件）",
                        "2. 2026年11月26日  DJHZ1  准予登记通知书",
                        "请核对无误后签收。未办结的事项由本局继续办理。");
    }

    private static Filing decided(Filing draft, String number, String document) {
        draft.fillIn(FilingForm.empty(), Map.of(), Set.of(document));
        if (document.equals("RESOLUTION")) {
            draft.attach(List.of(new FilingFile(document, "决议.pdf", "application/pdf", 10, "a".repeat(64))));
        }
        Filing filing = submitted(draft, number);
        filing.accept(ALLROUNDER, TODAY, RegistrationRegime.NEW, TODAY.plusDays(3), null, NOW);
        filing.act(FilingAct.TAKE_UP, ALLROUNDER, null, NOW);
        filing.act(FilingAct.EXAMINE, ALLROUNDER, "符合规定", NOW);
        filing.act(FilingAct.APPROVE, ALLROUNDER, "准予登记", NOW);
        return filing;
    }

    private static FilingNotice notice(String number, Filing filing, NoticeKind kind) {
        return new FilingNotice(number, filing, kind, ALLROUNDER, null, TODAY, NOW);
    }
}
