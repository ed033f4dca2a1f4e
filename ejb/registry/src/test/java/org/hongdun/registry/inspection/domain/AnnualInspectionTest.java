package org.hongdun.registry.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.inspection.Grade;
import org.hongdun.registry.inspection.InspectionError;
import org.hongdun.registry.inspection.InspectionStatus;
import org.junit.jupiter.api.Test;

class AnnualInspectionTest {

    private static final Instant JUNE_5 = Instant.parse("2026-06-05T08:40:00Z");
    private static final Instant JUNE_8 = Instant.parse("2026-06-08T02:00:00Z");
    private static final Instant JUNE_9 = Instant.parse("2026-06-09T02:00:00Z");
    private static final String FILING = "5b0d3c0e-6f0b-4d53-9c7e-0a4f1f6d2b11";
    private static final Enterprise ENTERPRISE = new Enterprise(
            7, new CreditCode("91440101MA5ABCDE52"), "广州示例商贸有限公司", "440106", new OrgPath("/440100/440106/"));
    private static final Officer REVIEWER = officer("reviewer.tianhe", "/440100/440106/", DataScope.UNIT_TREE);
    private static final Officer STRANGER = officer("reviewer.yuexiu", "/440100/440104/", DataScope.UNIT_TREE);

    private final AnnualInspection inspection = declared();

    @Test
    void a_filed_report_waits_for_review_until_the_last_day_of_its_clock() {
        inspection.dueOn(LocalDate.of(2026, 6, 12));

        assertThat(inspection.status()).isEqualTo(InspectionStatus.DECLARED);
        assertThat(inspection.dueOn()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(inspection.submission()).isEqualTo(1);
    }

    @Test
    void a_first_report_that_is_not_number_one_is_out_of_turn() {
        refused(
                InspectionError.SUBMISSION_OUT_OF_TURN,
                () -> AnnualInspection.declared("NJ2026-000001", 2025, FILING, ENTERPRISE, arrival(2, JUNE_5), false));
    }

    @Test
    void an_officer_of_the_branch_passes_it_with_a_grade() {
        inspection.pass(REVIEWER, Grade.A, "材料齐全", JUNE_8);

        assertThat(inspection.status()).isEqualTo(InspectionStatus.PASSED);
        assertThat(inspection.grade()).isEqualTo(Grade.A);
        assertThat(inspection.decidedAt()).isEqualTo(JUNE_8);
    }

    @Test
    void an_officer_of_another_branch_is_refused() {
        refused(InspectionError.OUTSIDE_JURISDICTION, () -> inspection.pass(STRANGER, Grade.A, null, JUNE_8));
        refused(InspectionError.OUTSIDE_JURISDICTION, () -> inspection.sendBack(STRANGER, "补正", JUNE_8));
        assertThat(inspection.status()).isEqualTo(InspectionStatus.DECLARED);
    }

    @Test
    void an_officer_of_a_station_below_the_branch_is_refused() {
        Officer station = officer("station", "/440100/440106/44010603/", DataScope.UNIT_TREE);

        refused(InspectionError.OUTSIDE_JURISDICTION, () -> inspection.pass(station, Grade.A, null, JUNE_8));
    }

    @Test
    void an_officer_of_the_whole_city_may_decide() {
        inspection.pass(officer("qjc", "/440100/440100-QJC/", DataScope.CITY), Grade.B, null, JUNE_8);

        assertThat(inspection.grade()).isEqualTo(Grade.B);
    }

    @Test
    void an_officer_without_the_permission_is_refused() {
        Officer clerk =
                new Officer("clerk.12315", "测试员", "440106", "天河分局", new OrgPath("/440100/440106/"), "话务员", Map.of());

        refused(InspectionError.OUTSIDE_JURISDICTION, () -> inspection.pass(clerk, Grade.A, null, JUNE_8));
    }

    @Test
    void a_passed_inspection_does_not_change_any_more() {
        inspection.pass(REVIEWER, Grade.A, null, JUNE_8);

        refused(InspectionError.NOT_UNDER_REVIEW, () -> inspection.pass(REVIEWER, Grade.B, null, JUNE_9));
        refused(InspectionError.NOT_UNDER_REVIEW, () -> inspection.sendBack(REVIEWER, "补正", JUNE_9));
        refused(InspectionError.ALREADY_FILED, () -> inspection.filedAgain(FILING, ENTERPRISE, arrival(2, JUNE_9)));
        assertThat(inspection.grade()).isEqualTo(Grade.A);
    }

    @Test
    void sending_back_needs_an_opinion() {
        refused(InspectionError.OPINION_MISSING, () -> inspection.sendBack(REVIEWER, " ", JUNE_8));
        refused(InspectionError.OPINION_MISSING, () -> inspection.sendBack(REVIEWER, null, JUNE_8));
    }

    @Test
    void an_opinion_of_1000_characters_fits_and_one_more_does_not() {
        refused(InspectionError.OPINION_TOO_LONG, () -> inspection.sendBack(REVIEWER, "补".repeat(1001), JUNE_8));

        inspection.sendBack(REVIEWER, "补".repeat(1000), JUNE_8);

        assertThat(inspection.status()).isEqualTo(InspectionStatus.PRE_RETURNED);
    }

    @Test
    void a_returned_report_cannot_be_decided_until_it_is_filed_again() {
        inspection.sendBack(REVIEWER, "补正", JUNE_8);

        refused(InspectionError.NOT_UNDER_REVIEW, () -> inspection.pass(REVIEWER, Grade.A, null, JUNE_9));
    }

    @Test
    void a_corrected_report_is_the_next_submission_with_a_term_of_its_own() {
        inspection.sendBack(REVIEWER, "补正", JUNE_8);

        inspection.filedAgain(FILING, ENTERPRISE, arrival(2, JUNE_9));

        assertThat(inspection.status()).isEqualTo(InspectionStatus.DECLARED);
        assertThat(inspection.submission()).isEqualTo(2);
        assertThat(inspection.acceptedAt()).isEqualTo(JUNE_9);
    }

    @Test
    void a_second_report_while_the_first_is_under_review_is_a_duplicate() {
        refused(InspectionError.ALREADY_FILED, () -> inspection.filedAgain(FILING, ENTERPRISE, arrival(2, JUNE_8)));
    }

    @Test
    void a_corrected_report_under_another_filing_is_a_duplicate() {
        inspection.sendBack(REVIEWER, "补正", JUNE_8);

        refused(
                InspectionError.ALREADY_FILED,
                () -> inspection.filedAgain("00000000-0000-4000-8000-000000000000", ENTERPRISE, arrival(2, JUNE_9)));
    }

    @Test
    void a_corrected_report_with_a_number_left_out_is_out_of_turn() {
        inspection.sendBack(REVIEWER, "补正", JUNE_8);

        refused(
                InspectionError.SUBMISSION_OUT_OF_TURN,
                () -> inspection.filedAgain(FILING, ENTERPRISE, arrival(3, JUNE_9)));
    }

    @Test
    void what_is_owed_no_longer_is_not_decided_and_says_why() {
        inspection.removed("营业执照已被吊销", JUNE_8);

        assertThat(inspection.status()).isEqualTo(InspectionStatus.REMOVED);
        assertThat(inspection.decidedAt()).isEqualTo(JUNE_8);
        assertThat(inspection.steps().get(1))
                .returns(InspectionStatus.REMOVED, InspectionStep::status)
                .returns("营业执照已被吊销", InspectionStep::opinion);
        refused(InspectionError.NOT_UNDER_REVIEW, () -> inspection.pass(REVIEWER, Grade.A, null, JUNE_9));
    }

    @Test
    void what_is_owed_after_all_is_filed_again() {
        inspection.removed("营业执照已被吊销", JUNE_8);

        inspection.filedAgain(FILING, ENTERPRISE, arrival(2, JUNE_9));

        assertThat(inspection.status()).isEqualTo(InspectionStatus.DECLARED);
    }

    @Test
    void what_has_passed_stays_passed() {
        inspection.pass(REVIEWER, Grade.A, null, JUNE_8);

        assertThatIllegalStateException().isThrownBy(() -> inspection.removed("营业执照已被吊销", JUNE_9));
    }

    @Test
    void a_decision_on_an_older_version_is_refused() {
        refused(InspectionError.CHANGED_MEANWHILE, () -> inspection.expectVersion(inspection.version() - 1L));
        refused(InspectionError.CHANGED_MEANWHILE, () -> inspection.expectVersion(inspection.version() + 1L));

        inspection.expectVersion(inspection.version());
    }

    @Test
    void every_transition_leaves_a_step() {
        inspection.sendBack(REVIEWER, "补正许可证", JUNE_8);
        inspection.filedAgain(FILING, ENTERPRISE, arrival(2, JUNE_9));

        assertThat(inspection.steps())
                .extracting(InspectionStep::status)
                .containsExactly(InspectionStatus.DECLARED, InspectionStatus.PRE_RETURNED, InspectionStatus.DECLARED);
        assertThat(inspection.steps().get(1))
                .returns("reviewer.tianhe", InspectionStep::officerLogin)
                .returns("补正许可证", InspectionStep::opinion)
                .returns(1, InspectionStep::submission);
        assertThat(inspection.steps().get(2).officerLogin()).isNull();
    }

    private static AnnualInspection declared() {
        return AnnualInspection.declared("NJ2026-000001", 2025, FILING, ENTERPRISE, arrival(1, JUNE_5), false);
    }

    private static Arrival arrival(int submission, Instant at) {
        return new Arrival(submission, "document-" + submission, at);
    }

    private static Officer officer(String login, String path, DataScope scope) {
        OrgPath place = new OrgPath(path);
        return new Officer(login, "测试员", place.unitCode(), "单位", place, "审查员", Map.of(AnnualInspection.REVIEW, scope));
    }

    private static void refused(InspectionError reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).returns(reason, RuleViolation::reason);
    }
}
