package org.hongdun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.annualreport.AnnualReportChecks;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.kernel.annualreport.CheckLimits;
import org.hongdun.kernel.annualreport.RegisteredFacts;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoDataTest {

    /** A Friday noon in Guangzhou. */
    private static final Instant NOW = Instant.parse("2026-06-12T04:00:00Z");

    private static final NumberSeal SEAL = new NumberSeal(new byte[NumberSeal.KEY_LENGTH]);
    private static final String BOTH = "INTRANET_ON_H2, PORTAL_ON_H2";
    private static final String BOTH_ON_POSTGRESQL = "INTRANET_ON_POSTGRESQL, PORTAL_ON_POSTGRESQL";

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void the_demo_city_has_what_was_promised(TestDatabase intranet, TestDatabase portal) throws Exception {
        load(intranet, portal);

        assertThat(number(intranet, "select count(*) from market_subject")).isEqualTo(2000);
        assertThat(number(intranet, "select count(*) from inspection where ancheyear = 2025"))
                .isEqualTo(300);
        assertThat(number(intranet, "select count(*) from complaint")).isEqualTo(50);
        assertThat(number(intranet, "select count(*) from case_source")).isEqualTo(24);
        assertThat(number(intranet, "select count(distinct subject_id) from case_source"))
                .isEqualTo(24);
        assertThat(texts(intranet, "select distinct state from case_source")).hasSize(5);
        assertThat(number(
                        intranet,
                        "select count(*) from case_source c where state = 'FILED' and not exists (select 1 from"
                                + " register_lock l where l.subject_id = c.subject_id and l.source_no = c.case_no"
                                + " and l.released_at is null)"))
                .isZero();
        assertThat(number(portal, "select count(*) from portal_account where uniscid is not null"))
                .isEqualTo(30);
        assertThat(number(portal, "select count(*) from portal_account where uniscid is null"))
                .isEqualTo(3);
        assertThat(number(intranet, "select count(*) from filing")).isBetween(36L, 42L);
    }

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void registration_matters_stand_in_every_state_under_the_law_of_their_days(
            TestDatabase intranet, TestDatabase portal) throws Exception {
        load(intranet, portal);
        load(intranet, portal);

        assertThat(texts(intranet, "select distinct status from filing"))
                .contains(
                        "SUBMITTED",
                        "SUPPLEMENT",
                        "ACCEPTED",
                        "EXAMINING",
                        "APPROVING",
                        "APPROVED",
                        "ARCHIVED",
                        "REFUSED",
                        "REJECTED",
                        "WITHDRAWN");
        assertThat(texts(intranet, "select distinct matter || ' ' || subject_kind from filing"))
                .contains(
                        "ESTABLISH LIMITED_COMPANY",
                        "ESTABLISH HOUSEHOLD",
                        "CHANGE LIMITED_COMPANY",
                        "CANCEL LIMITED_COMPANY");
        assertThat(texts(intranet, "select distinct unit_code || ' ' || regime from filing"))
                .containsExactlyInAnyOrder("440106 OLD", "440106 NEW", "440104 OLD", "440104 NEW");
        assertThat(number(
                        intranet,
                        "select count(*) from filing where accepted_on is not null"
                                + " and case when accepted_on < date '2022-03-01' then 'OLD' else 'NEW' end <> regime"))
                .isZero();
        assertThat(texts(intranet, "select distinct status from filing where unit_code = '440104'"))
                .as("both branches have work")
                .contains("SUBMITTED", "ACCEPTED", "EXAMINING", "APPROVING", "ARCHIVED", "REFUSED", "WITHDRAWN");
        assertThat(number(
                        intranet,
                        "select count(*) from filing f join filing_step s on s.filing_id = f.id"
                                + " left join access_account a on a.login_name = s.officer_login and a.unit_code = f.unit_code"
                                + " where f.due_on is not null and a.id is null"))
                .as("acts on open matters by somebody who cannot sign in there")
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void registration_matters_stand_as_their_last_steps_and_hold_what_is_undecided(
            TestDatabase intranet, TestDatabase portal) throws Exception {
        load(intranet, portal);

        assertThat(
                        number(
                                intranet,
                                "select count(*) from filing f join filing_step s on s.filing_id = f.id where s.status <> f.status"
                                        + " and s.step_no = (select max(x.step_no) from filing_step x where x.filing_id = f.id)"))
                .isZero();
        assertThat(number(
                        intranet,
                        "select count(*) from filing_step s join filing_step n on n.filing_id = s.filing_id"
                                + " and n.step_no = s.step_no + 1 where n.acted_at <= s.acted_at"))
                .isZero();
        assertThat(number(
                        intranet, "select count(*) from filing_step where acted_at > timestamp '2026-06-12 04:00:00'"))
                .isZero();
        assertThat(number(intranet, "select count(*) from filing_claim"))
                .isEqualTo(number(
                        intranet, "select count(*) from filing where due_on is not null and subject_id is not null"));
        for (String xml : texts(intranet, "select form_xml from filing")) {
            FilingForm form = FilingForm.fromXml(xml.getBytes(StandardCharsets.UTF_8));
            assertThat(form.entries()).isNotEmpty();
            assertThat(form.certificateNumbers()).isEmpty();
        }
        String next = intranet.isOracle() ? "select filing_seq.nextval from dual" : "select nextval('filing_seq')";
        assertThat(number(intranet, next) - 49).isGreaterThan(number(intranet, "select max(id) from filing"));
    }

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void loading_again_changes_nothing(TestDatabase intranet, TestDatabase portal) throws Exception {
        load(intranet, portal);
        load(intranet, portal);

        assertThat(number(intranet, "select count(*) from market_subject")).isEqualTo(2000);
    }

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void the_reviewers_of_the_guide_find_work_that_is_overdue_due_today_and_due_later(
            TestDatabase intranet, TestDatabase portal) throws Exception {
        load(intranet, portal);

        for (String branch : List.of("440106", "440104")) {
            String open = "select count(*) from inspection where status = 'DECLARED' and unit_path like '/440100/"
                    + branch + "/%' and due_on ";
            assertThat(number(intranet, open + "< date '2026-06-12'")).isPositive();
            assertThat(number(intranet, open + "= date '2026-06-12'")).isPositive();
            assertThat(number(intranet, open + "> date '2026-06-12'")).isGreaterThan(5);
        }
    }

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void every_inspection_stands_as_its_last_step_and_nothing_happens_after_now(
            TestDatabase intranet, TestDatabase portal) throws Exception {
        load(intranet, portal);

        assertThat(number(
                        intranet,
                        "select count(*) from inspection i join inspection_step s on s.inspection_id = i.id"
                                + " where s.step_no = (select max(x.step_no) from inspection_step x where x.inspection_id = i.id)"
                                + " and s.status <> i.status"))
                .isZero();
        assertThat(number(
                        intranet,
                        "select count(*) from inspection_step where acted_at > timestamp '2026-06-12 04:00:00'"))
                .isZero();
        assertThat(number(
                        intranet,
                        "select count(*) from inspection_step s join inspection_step n"
                                + " on n.inspection_id = s.inspection_id and n.step_no = s.step_no + 1"
                                + " where n.acted_at <= s.acted_at"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void both_sides_tell_the_same_story(TestDatabase intranet, TestDatabase portal) throws Exception {
        load(intranet, portal);

        assertThat(texts(portal, "select filing_key from annual_filing order by filing_key"))
                .isEqualTo(texts(intranet, "select filing_key from inspection order by filing_key"));
        assertThat(number(portal, "select count(*) from annual_filing where filing_state = 'PASSED'"))
                .isEqualTo(number(intranet, "select count(*) from inspection where status = 'PASSED'"));
        assertThat(number(portal, "select count(*) from annual_filing where filing_state = 'RETURNED'"))
                .isEqualTo(number(intranet, "select count(*) from inspection where status = 'PRE_RETURNED'"));
    }

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void some_accounts_of_the_guided_branches_have_not_filed_yet(TestDatabase intranet, TestDatabase portal)
            throws Exception {
        load(intranet, portal);

        List<String> notFiled = texts(
                portal,
                "select s.regorg from portal_account a join public_subject s on s.uniscid = a.uniscid where not exists"
                        + " (select 1 from annual_filing f where f.uniscid = a.uniscid and f.report_year = 2025)");
        assertThat(notFiled).filteredOn("440106"::equals).hasSizeGreaterThanOrEqualTo(5);
        assertThat(notFiled).filteredOn("440104"::equals).hasSizeGreaterThanOrEqualTo(3);
        assertThat(texts(portal, "select uniscid from portal_account where id = 1"))
                .containsExactly(DemoSubjects.SAMPLE_CODE);
    }

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void every_report_could_have_been_filed(TestDatabase intranet, TestDatabase portal) throws Exception {
        load(intranet, portal);
        CheckLimits limits = new CheckLimits(new BigDecimal("0.01"), new BigDecimal("30"));

        for (String xml : texts(intranet, "select report_xml from inspection_report")) {
            AnnualReportFiled filed = AnnualReportFiled.fromXml(xml.getBytes(StandardCharsets.UTF_8));
            assertThat(AnnualReportChecks.mayBeFiled(AnnualReportChecks.of(
                            filed.report(),
                            null,
                            new RegisteredFacts(null, filed.report().actualDomicile()),
                            limits,
                            NOW.atZone(Clocks.OFFICIAL_ZONE).toLocalDate())))
                    .as(filed.enterpriseName())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void numbers_and_keys_go_on_after_the_demo(TestDatabase intranet, TestDatabase portal) throws Exception {
        load(intranet, portal);

        assertThat(number(intranet, "select last_no from number_series where series_key = 'NJ2026'"))
                .isEqualTo(300);
        String next =
                intranet.isOracle() ? "select inspection_seq.nextval from dual" : "select nextval('inspection_seq')";
        assertThat(number(intranet, next) - 49).isGreaterThan(number(intranet, "select max(id) from inspection"));
    }

    @ParameterizedTest
    @CsvSource({BOTH, BOTH_ON_POSTGRESQL})
    void the_gate_the_licences_and_the_cards_agree_with_the_register_and_with_their_own_accounts(
            TestDatabase intranet, TestDatabase portal) throws Exception {
        load(intranet, portal);
        load(intranet, portal);

        assertThat(number(intranet, "select count(*) from ban_record")).isEqualTo(10);
        assertThat(number(intranet, "select count(*) from ban_import_line where fate = 'PENDING'"))
                .isZero();
        assertThat(number(intranet, "select count(*) from licence_paper"))
                .isEqualTo(number(intranet, "select sum(paper_count) from licence_paper_move where kind = 'STOCK_IN'"));
        assertThat(number(intranet, "select count(*) from licence_paper where status = 'USED'"))
                .isEqualTo(number(intranet, "select count(*) from licence"));
        assertThat(number(
                        intranet,
                        "select count(*) from licence l join licence_event e on e.licence_id = l.id"
                                + " where e.event_no = (select max(x.event_no) from licence_event x where x.licence_id = l.id)"
                                + " and e.status <> l.status"))
                .isZero();
        assertThat(number(
                        intranet,
                        "select count(*) from ic_card c join ic_card_event e on e.card_id = c.id"
                                + " where e.event_no = (select max(x.event_no) from ic_card_event x where x.card_id = c.id)"
                                + " and e.status <> c.status"))
                .isZero();
    }

    private static void load(TestDatabase intranet, TestDatabase portal) throws Exception {
        try (Connection inside = intranet.connection();
                Connection outside = portal.connection()) {
            DemoStaff.load(inside);
            DemoData.load(inside, outside, SEAL, DemoData.SUBJECTS, made -> {}, NOW);
            DemoGate.load(inside, SEAL);
            DemoPersons.load(outside, SEAL);
        }
    }

    private static long number(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connection()) {
            return Rows.number(connection, sql);
        }
    }

    private static List<String> texts(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
