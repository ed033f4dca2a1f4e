package org.hongdun.registry.inspection.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.annualreport.AnnualReportFiled;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.inspection.Grade;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.inspection.domain.AnnualInspection;
import org.hongdun.registry.inspection.domain.AnnualInspections.OpenWork;
import org.hongdun.registry.inspection.domain.Arrival;
import org.hongdun.registry.inspection.domain.Enterprise;
import org.hongdun.registry.inspection.domain.InspectionReport;
import org.hongdun.registry.inspection.domain.Standing;
import org.hongdun.registry.subject.Samples;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.commons.util.ExceptionUtils;

class JpaAnnualInspectionsTest {

    private static final String UNIT = "hongdun-registry";
    private static final OrgPath TIANHE = new OrgPath("/440100/440106/");
    private static final OrgPath YUEXIU = new OrgPath("/440100/440104/");
    private static final Reach OF_TIANHE = new Reach(DataScope.UNIT_TREE, TIANHE, "reviewer.tianhe");
    private static final Reach OF_YUEXIU = new Reach(DataScope.UNIT_TREE, YUEXIU, "reviewer.yuexiu");
    private static final Reach OF_ALL = new Reach(DataScope.CITY, TIANHE, "head");
    private static final Officer REVIEWER = new Officer(
            "reviewer.tianhe",
            "测试员",
            "440106",
            "天河分局",
            TIANHE,
            "审查员",
            Map.of(AnnualInspection.REVIEW, DataScope.UNIT_TREE));
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final Instant JUNE_5 = Instant.parse("2026-06-05T08:40:00Z");
    private static final Instant JUNE_8 = Instant.parse("2026-06-08T02:00:00Z");
    private static final Instant JUNE_9 = Instant.parse("2026-06-09T02:00:00Z");

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void an_officer_sees_his_branch_and_nothing_else(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaAnnualInspections inspections = new JpaAnnualInspections(entities);
            declared(inspections, 1, TIANHE, TODAY);
            declared(inspections, 2, YUEXIU, TODAY);

            assertThat(found(inspections, Map.of(), OF_TIANHE)).containsExactly("企业1");
            assertThat(found(inspections, Map.of(), OF_YUEXIU)).containsExactly("企业2");
            assertThat(found(inspections, Map.of(), OF_ALL)).hasSize(2);
            assertThat(found(inspections, Map.of(), new Reach(null, TIANHE, "clerk")))
                    .isEmpty();
            assertThat(found(inspections, Map.of("unitCode", "440104"), OF_TIANHE))
                    .isEmpty();
        });
    }

    @OnBothDatabases
    void open_inspections_come_first_and_the_most_urgent_of_them_before_all(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaAnnualInspections inspections = new JpaAnnualInspections(entities);
            declared(inspections, 1, TIANHE, TODAY.minusDays(9)).pass(REVIEWER, Grade.A, null, JUNE_8);
            declared(inspections, 2, TIANHE, TODAY.plusDays(3));
            declared(inspections, 3, TIANHE, TODAY.minusDays(1));
            declared(inspections, 4, TIANHE, TODAY);

            assertThat(found(inspections, Map.of(), OF_TIANHE)).containsExactly("企业3", "企业4", "企业2", "企业1");
        });
    }

    @OnBothDatabases
    void the_list_filters_by_due_date_state_year_and_text(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaAnnualInspections inspections = new JpaAnnualInspections(entities);
            declared(inspections, 1, TIANHE, TODAY.minusDays(1)).pass(REVIEWER, Grade.B, null, JUNE_8);
            declared(inspections, 2, TIANHE, TODAY.plusDays(1));
            declared(inspections, 3, TIANHE, TODAY.minusDays(1));
            declared(inspections, 4, TIANHE, TODAY);

            assertThat(found(inspections, Map.of("due", "OVERDUE"), OF_TIANHE)).containsExactly("企业3");
            assertThat(found(inspections, Map.of("due", "TODAY"), OF_TIANHE)).containsExactly("企业4");
            assertThat(found(inspections, Map.of("due", "LATER"), OF_TIANHE)).containsExactly("企业2");
            assertThat(found(inspections, Map.of("status", "PASSED"), OF_TIANHE))
                    .containsExactly("企业1");
            assertThat(found(inspections, Map.of("reportYear", "2024"), OF_TIANHE))
                    .isEmpty();
            assertThat(found(inspections, Map.of("text", "业3"), OF_TIANHE)).containsExactly("企业3");
            assertThat(found(inspections, Map.of("text", "nj2026-000004"), OF_TIANHE))
                    .containsExactly("企业4");
            assertThat(found(inspections, Map.of("creditCode", Samples.code(2).value()), OF_TIANHE))
                    .containsExactly("企业2");
        });
    }

    @OnBothDatabases
    void a_page_is_cut_and_sorted_by_the_database(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaAnnualInspections inspections = new JpaAnnualInspections(entities);
            for (int number = 1; number <= 5; number++) {
                declared(inspections, number, TIANHE, TODAY);
            }

            Slice<AnnualInspection> page =
                    inspections.list(new ListQuery(1, 2, "inspectionNo", false, Map.of()), OF_TIANHE, TODAY);

            assertThat(page.total()).isEqualTo(5);
            assertThat(page.rows())
                    .extracting(AnnualInspection::inspectionNo)
                    .containsExactly("NJ2026-000004", "NJ2026-000003");
        });
    }

    @OnBothDatabases
    void the_workbench_counts_overdue_and_due_today(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaAnnualInspections inspections = new JpaAnnualInspections(entities);
            assertThat(inspections.openWork(OF_TIANHE, TODAY)).isEqualTo(new OpenWork(0, 0, 0, null));

            declared(inspections, 1, TIANHE, TODAY.minusDays(2));
            declared(inspections, 2, TIANHE, TODAY);
            declared(inspections, 3, TIANHE, TODAY.plusDays(1));
            declared(inspections, 4, TIANHE, TODAY.minusDays(9)).pass(REVIEWER, Grade.A, null, JUNE_8);
            declared(inspections, 5, YUEXIU, TODAY.minusDays(9));

            assertThat(inspections.openWork(OF_TIANHE, TODAY)).isEqualTo(new OpenWork(3, 1, 1, TODAY.minusDays(2)));
            assertThat(inspections.byStatus(2025, OF_TIANHE))
                    .isEqualTo(Map.of(InspectionStatus.DECLARED, 3L, InspectionStatus.PASSED, 1L));
            assertThat(inspections.passedSince(JUNE_8, 2025, OF_TIANHE)).containsExactly(JUNE_8);
            assertThat(inspections.passedSince(JUNE_9, 2025, OF_TIANHE)).isEmpty();
        });
    }

    @OnBothDatabases
    void open_of_a_subject_is_what_waits_for_an_officer_or_a_correction(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaAnnualInspections inspections = new JpaAnnualInspections(entities);
            declared(inspections, 1, TIANHE, TODAY);
            declared(inspections, 2, TIANHE, TODAY).sendBack(REVIEWER, "补正", JUNE_8);
            declared(inspections, 3, TIANHE, TODAY).pass(REVIEWER, Grade.A, null, JUNE_8);
            declared(inspections, 4, TIANHE, TODAY).removed("营业执照已被吊销", JUNE_8);

            assertThat(Stream.of(1, 2, 3, 4)
                            .filter(subject -> !inspections.open(subject).isEmpty()))
                    .containsExactly(1, 2);
            assertThat(found(inspections, Map.of("status", "REMOVED"), OF_TIANHE))
                    .containsExactly("企业4");
        });
    }

    @OnBothDatabases
    void every_submission_is_kept_as_it_was_handed_in(TestDatabase database) {
        long id = emptied(database).ask(UNIT, entities -> {
            JpaAnnualInspections inspections = new JpaAnnualInspections(entities);
            AnnualInspection inspection = declared(inspections, 1, TIANHE, TODAY);
            inspection.sendBack(REVIEWER, "补正", JUNE_8);
            fileAgain(inspections, inspection);
            return inspection.id();
        });

        database.in(UNIT, entities -> {
            JpaAnnualInspections inspections = new JpaAnnualInspections(entities);
            assertThat(inspections.reports(id))
                    .extracting(report -> report.filed().submission())
                    .containsExactly(1, 2);
            assertThat(inspections.report(id, 1).filed()).isEqualTo(filed(1, 1));
            assertThat(inspections.latestReport(1, 2025).orElseThrow().submission())
                    .isEqualTo(2);
            assertThat(inspections.latestReport(1, 2024)).isEmpty();
            assertThat(inspections.find(id).orElseThrow().steps()).hasSize(3);
        });
    }

    @OnBothDatabases
    void the_night_sees_an_inspection_as_it_stood_at_the_end_of_the_day(TestDatabase database) {
        emptied(database).in(UNIT, entities -> {
            JpaAnnualInspections inspections = new JpaAnnualInspections(entities);
            AnnualInspection inspection = declared(inspections, 1, TIANHE, TODAY);
            inspection.sendBack(REVIEWER, "补正", JUNE_8);
            fileAgain(inspections, inspection);
            declared(inspections, 9, TIANHE, TODAY);

            assertThat(standing(inspections, JUNE_5)).isNull();
            assertThat(standing(inspections, JUNE_8).status()).isEqualTo(InspectionStatus.DECLARED);
            assertThat(standing(inspections, JUNE_9).status()).isEqualTo(InspectionStatus.PRE_RETURNED);
            assertThat(standing(inspections, JUNE_9.plusMillis(1)).status()).isEqualTo(InspectionStatus.DECLARED);
            assertThat(inspections.standings(2025, 1, 9, JUNE_9)).containsOnlyKeys(1L, 9L);
            assertThat(inspections.standings(2024, 1, 9, JUNE_9)).isEmpty();
        });
    }

    @OnBothDatabases
    void the_version_grows_with_every_change(TestDatabase database) {
        long id = emptied(database)
                .ask(
                        UNIT,
                        entities -> declared(new JpaAnnualInspections(entities), 1, TIANHE, TODAY)
                                .id());
        int seen = database.ask(
                UNIT,
                entities -> new JpaAnnualInspections(entities)
                        .find(id)
                        .orElseThrow()
                        .version());
        database.in(
                UNIT,
                entities -> new JpaAnnualInspections(entities)
                        .find(id)
                        .orElseThrow()
                        .sendBack(REVIEWER, "补正", JUNE_8));

        database.in(
                UNIT,
                entities -> assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(() -> new JpaAnnualInspections(entities)
                                .find(id)
                                .orElseThrow()
                                .expectVersion(seen)));
    }

    @OnBothDatabases
    void one_enterprise_has_one_inspection_a_year(TestDatabase database) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> emptied(database).in(UNIT, entities -> {
                    JpaAnnualInspections inspections = new JpaAnnualInspections(entities);
                    declared(inspections, 1, TIANHE, TODAY);
                    inspections.add(AnnualInspection.declared(
                            "NJ2026-000002",
                            2025,
                            UUID.randomUUID().toString(),
                            enterprise(1, TIANHE),
                            arrival(1),
                            false));
                    entities.flush();
                }))
                .satisfies(refused -> assertThat(ExceptionUtils.readStackTrace(refused))
                        .containsIgnoringCase("inspection_subject_uq"));
    }

    @OnBothDatabases
    void instants_are_kept_in_utc_whatever_the_zone_of_the_server(TestDatabase database) throws SQLException {
        emptied(database).in(UNIT, entities -> declared(new JpaAnnualInspections(entities), 1, TIANHE, TODAY));

        assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Shanghai");
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select to_char(accepted_at, 'YYYY-MM-DD HH24:MI') from inspection")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("2026-06-05 08:40");
        }
    }

    private static TestDatabase emptied(TestDatabase database) {
        database.execute("delete from inspection_step");
        database.execute("delete from inspection_report");
        database.execute("delete from inspection");
        return database;
    }

    private static List<String> found(JpaAnnualInspections inspections, Map<String, String> filters, Reach reach) {
        return inspections.list(new ListQuery(0, 100, null, true, filters), reach, TODAY).rows().stream()
                .map(AnnualInspection::enterpriseName)
                .toList();
    }

    private static Standing standing(JpaAnnualInspections inspections, Instant end) {
        return inspections.standings(2025, 1, 1, end).get(1L);
    }

    private static AnnualInspection declared(
            JpaAnnualInspections inspections, int number, OrgPath unit, LocalDate dueOn) {
        Arrival arrival = new Arrival(1, "document-" + number + "-1", JUNE_5);
        AnnualInspection inspection = AnnualInspection.declared(
                "NJ2026-00000" + number, 2025, filingKey(number).toString(), enterprise(number, unit), arrival, false);
        inspection.dueOn(dueOn);
        inspections.add(inspection);
        inspections.add(new InspectionReport(inspection, filed(number, 1), arrival));
        return inspection;
    }

    private static void fileAgain(JpaAnnualInspections inspections, AnnualInspection inspection) {
        Arrival arrival = new Arrival(2, "document-1-2", JUNE_9);
        inspection.filedAgain(inspection.filingKey(), enterprise(1, TIANHE), arrival);
        inspections.add(new InspectionReport(inspection, filed(1, 2), arrival));
    }

    private static Arrival arrival(int submission) {
        return new Arrival(submission, UUID.randomUUID().toString(), JUNE_5);
    }

    private static Enterprise enterprise(int number, OrgPath unit) {
        return new Enterprise(number, Samples.code(number), "企业" + number, unit.unitCode(), unit);
    }

    private static UUID filingKey(int number) {
        return new UUID(0x4000L, number);
    }

    private static AnnualReportFiled filed(int number, int submission) {
        try (InputStream example = JpaAnnualInspectionsTest.class.getResourceAsStream(
                "/contracts/" + AnnualReportFiled.TYPE + ".example.xml")) {
            AnnualReportFiled sample = AnnualReportFiled.fromXml(example.readAllBytes());
            return new AnnualReportFiled(
                    filingKey(number),
                    submission,
                    "企业" + number,
                    sample.submittedAt(),
                    sample.submittedBy(),
                    sample.report(),
                    sample.attachments());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
