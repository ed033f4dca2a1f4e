package org.hongdun.portal.filing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hongdun.portal.filing.FilingRow;
import org.hongdun.portal.filing.FilingState;
import org.hongdun.portal.filing.domain.AnnualFiling;
import org.hongdun.portal.filing.domain.AnnualFiling.Decision;
import org.hongdun.portal.filing.domain.Drafts;
import org.hongdun.portal.filing.domain.FilingSubmission;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaAnnualFilingsTest {

    private TestDatabase used;

    @AfterEach
    void clean() {
        for (String table : new String[] {
            "filing_event", "filing_submission", "filing_attachment", "filing_draft_entry", "annual_filing"
        }) {
            used.execute("delete from " + table);
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void a_filing_comes_back_as_it_was_left(TestDatabase database) {
        in(database, filings -> {
            AnnualFiling filing = Drafts.draft();
            filings.add(filing);
            filing.attach(Drafts.balanceSheet(), 20, Drafts.MARCH_2);
            submit(filing, UUID.randomUUID());
            return null;
        });

        in(database, filings -> {
            AnnualFiling filing = filings.findForChange(Drafts.ENTERPRISE, 2025).orElseThrow();
            assertThat(filing.entries()).isEqualTo(Drafts.complete());
            assertThat(filing.attachments()).hasSize(1);
            assertThat(filing.attachments().get(0).paper()).isEqualTo(Drafts.balanceSheet());
            assertThat(filing.submissions().get(0).document()).isEqualTo("<报告/>".getBytes(UTF_8));
            assertThat(filing.submissions().get(0).submittedAt()).isEqualTo(Drafts.MARCH_2);
            assertThat(filing.history()).hasSize(3);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void saving_again_changes_only_what_was_typed(TestDatabase database) {
        in(database, filings -> {
            filings.add(Drafts.draft());
            return null;
        });
        in(database, filings -> {
            AnnualFiling filing = filings.findForChange(Drafts.ENTERPRISE, 2025).orElseThrow();
            filing.save(1, Map.of("tax", "1", "explanation", "新"), Drafts.MARCH_2);
            return null;
        });

        Map<String, String> kept = in(
                database,
                filings -> filings.find(Drafts.ENTERPRISE, 2025).orElseThrow().entries());
        assertThat(kept).containsOnly(Map.entry("tax", "1"), Map.entry("explanation", "新"));
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void an_enterprise_has_one_filing_a_year(TestDatabase database) {
        in(database, filings -> {
            filings.add(Drafts.draft());
            return null;
        });

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> in(database, filings -> {
                    filings.add(Drafts.draft());
                    return null;
                }));
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void the_same_click_is_written_once_even_if_the_state_were_forgotten(TestDatabase database) {
        UUID click = UUID.randomUUID();
        in(database, filings -> {
            AnnualFiling filing = Drafts.draft();
            filings.add(filing);
            submit(filing, click);
            filing.decided(1, new Decision(false, "NJ1", null, "补正", "天河分局", Drafts.MARCH_2), Drafts.MARCH_2);
            return null;
        });

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> in(database, filings -> {
                    AnnualFiling filing =
                            filings.findForChange(Drafts.ENTERPRISE, 2025).orElseThrow();
                    filing.correct(Drafts.MARCH_2);
                    submit(filing, click);
                    filings.flush();
                    return null;
                }));
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void a_filing_is_found_by_its_key_and_by_the_document_that_was_sent(TestDatabase database) {
        String document = in(database, filings -> {
            AnnualFiling filing = Drafts.draft();
            filings.add(filing);
            return submit(filing, UUID.randomUUID()).documentId();
        });

        UUID key = in(
                database,
                filings -> filings.findByDocument(document).orElseThrow().key());
        int reportYear =
                in(database, filings -> filings.findByKey(key).orElseThrow().reportYear());
        boolean strange =
                in(database, filings -> filings.findByDocument("nobody's").isPresent());
        assertThat(reportYear).isEqualTo(2025);
        assertThat(strange).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void the_list_shows_the_last_submission(TestDatabase database) {
        in(database, filings -> {
            AnnualFiling filing = Drafts.draft();
            filings.add(filing);
            submit(filing, UUID.randomUUID());
            filing.decided(1, new Decision(false, "NJ1", null, "补正", "天河分局", Drafts.MARCH_2), Drafts.MARCH_2);
            filing.correct(Drafts.MARCH_2);
            submit(filing, UUID.randomUUID());
            return null;
        });

        List<FilingRow> rows = in(database, filings -> filings.rows(Drafts.ENTERPRISE));
        assertThat(rows)
                .singleElement()
                .returns(2, FilingRow::submissionNo)
                .returns(FilingState.SUBMITTED, FilingRow::state)
                .returns(Drafts.MARCH_2, FilingRow::submittedAt);
    }

    private static FilingSubmission submit(AnnualFiling filing, UUID click) {
        return filing.submit(filing.revision(), click, UUID.randomUUID(), "<报告/>".getBytes(UTF_8), Drafts.MARCH_2);
    }

    private <T> T in(TestDatabase database, Function<JpaAnnualFilings, T> work) {
        used = database;
        return database.ask("hongdun-portal", (EntityManager entities) -> {
            JpaAnnualFilings filings = new JpaAnnualFilings();
            filings.em = entities;
            return work.apply(filings);
        });
    }
}
