package org.hongdun.batch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hongdun.insight.statistics.InspectionTally;
import org.hongdun.insight.statistics.InspectionTally.Disposition;
import org.hongdun.insight.statistics.InspectionTally.InspectionClass;
import org.hongdun.registry.inspection.Grade;
import org.hongdun.registry.inspection.InspectionFact;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.subject.SubjectFact;
import org.hongdun.registry.subject.SubjectState;
import org.junit.jupiter.api.Test;

class TalliesTest {

    private static final int YEAR = 2025;
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 5, 4);

    @Test
    void an_enterprise_that_filed_nothing_has_not_declared() {
        InspectionTally tally = Tallies.of(fact(company(), true, null, null), YEAR);
        assertThat(tally)
                .returns(Disposition.COUNTED, InspectionTally::disposition)
                .returns(InspectionClass.NOT_DECLARED, InspectionTally::inspectionClass)
                .returns("440106", InspectionTally::branch)
                .returns("F", InspectionTally::section)
                .returns("1130", InspectionTally::enterpriseType);
    }

    @Test
    void filed_and_returned_wait_for_the_first_review() {
        assertThat(Tallies.of(fact(company(), true, InspectionStatus.DECLARED, null), YEAR)
                        .inspectionClass())
                .isEqualTo(InspectionClass.PRE_WAITING);
        assertThat(Tallies.of(fact(company(), true, InspectionStatus.PRE_RETURNED, null), YEAR)
                        .inspectionClass())
                .isEqualTo(InspectionClass.PRE_WAITING);
    }

    @Test
    void who_passed_keeps_his_grade() {
        InspectionTally tally = Tallies.of(fact(company(), true, InspectionStatus.PASSED, Grade.B), YEAR);
        assertThat(tally.inspectionClass()).isEqualTo(InspectionClass.PASSED);
        assertThat(tally.grade()).isEqualTo("B");
    }

    @Test
    void who_passed_before_leaving_the_register_is_counted() {
        SubjectFact cancelled = subject(SubjectState.CANCELLED, LONG_AGO, false, "440106", "F");
        assertThat(Tallies.of(fact(cancelled, false, InspectionStatus.PASSED, Grade.A), YEAR)
                        .disposition())
                .isEqualTo(Disposition.COUNTED);
    }

    @Test
    void who_owes_no_inspection_is_skipped_with_the_reason() {
        assertThat(skipped(subject(SubjectState.ACTIVE, LONG_AGO, true, "440106", "F")))
                .isEqualTo("HOUSEHOLD");
        assertThat(skipped(subject(SubjectState.ACTIVE, LocalDate.of(2026, 1, 1), false, "440106", "F")))
                .isEqualTo("ESTABLISHED_LATER");
        assertThat(skipped(subject(SubjectState.REVOKED, LONG_AGO, false, "440106", "F")))
                .isEqualTo("LEFT_REGISTER");
        assertThat(skipped(company())).isEqualTo("NOT_OBLIGED");
    }

    @Test
    void who_has_no_place_in_the_table_has_failed_and_is_not_lost() {
        assertThat(failed(subject(SubjectState.ACTIVE, LONG_AGO, false, null, "F")))
                .isEqualTo("BRANCH_UNKNOWN");
        assertThat(failed(subject(SubjectState.ACTIVE, LONG_AGO, false, "440106", null)))
                .isEqualTo("SECTION_UNKNOWN");
    }

    @Test
    void the_reader_goes_on_after_the_last_subject_it_handed_out() {
        assertThat(FactCheckpoint.START.after(7).after(9)).isEqualTo(new FactCheckpoint(9, 2));
    }

    private static String skipped(SubjectFact subject) {
        InspectionTally tally = Tallies.of(fact(subject, false, null, null), YEAR);
        assertThat(tally.disposition()).isEqualTo(Disposition.SKIPPED);
        return tally.reason();
    }

    private static String failed(SubjectFact subject) {
        InspectionTally tally = Tallies.of(fact(subject, true, null, null), YEAR);
        assertThat(tally.disposition()).isEqualTo(Disposition.FAILED);
        return tally.reason();
    }

    private static SubjectFact company() {
        return subject(SubjectState.ACTIVE, LONG_AGO, false, "440106", "F");
    }

    private static SubjectFact subject(
            SubjectState state, LocalDate established, boolean household, String authority, String section) {
        return new SubjectFact(
                1, "91440101MA5ABCDE52", "广州示例商贸有限公司", "1130", section, authority, null, established, state, household);
    }

    private static InspectionFact fact(SubjectFact subject, boolean obliged, InspectionStatus status, Grade grade) {
        return new InspectionFact(
                subject, obliged, status, grade, true, false, null, null, null, null, null, null, null);
    }
}
