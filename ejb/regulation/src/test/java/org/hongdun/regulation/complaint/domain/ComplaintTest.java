package org.hongdun.regulation.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hongdun.regulation.complaint.domain.Tellings.BUREAU;
import static org.hongdun.regulation.complaint.domain.Tellings.MARCH_2;
import static org.hongdun.regulation.complaint.domain.Tellings.TIANHE;
import static org.hongdun.regulation.complaint.domain.Tellings.arrival;
import static org.hongdun.regulation.complaint.domain.Tellings.kettle;

import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.regulation.complaint.ComplaintError;
import org.hongdun.regulation.complaint.ComplaintState;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    private static final Term SEVEN_DAYS = new Term("CPL.ACCEPT", LocalDate.of(2026, 3, 11));

    private final Complaint complaint = Complaint.register(
            "TS440106202600001", "legacy-12315", "12315-2026-0000001", kettle(), arrival("m1"), BUREAU);

    @Test
    void a_new_complaint_waits_with_the_bureau_and_no_term_runs() {
        assertThat(complaint.state()).isEqualTo(ComplaintState.REGISTERED);
        assertThat(complaint.unitCode()).isEqualTo("440100");
        assertThat(complaint.dueOn()).isNull();
    }

    @Test
    void the_term_runs_from_the_receipt_by_the_competent_unit() {
        complaint.dispatch(TIANHE, SEVEN_DAYS, MARCH_2, null, null);
        assertThat(complaint.state()).isEqualTo(ComplaintState.DISPATCHED);
        assertThat(complaint.unitPath()).isEqualTo(TIANHE.path());
        assertThat(complaint.dispatchedAt()).isEqualTo(MARCH_2);
        assertThat(complaint.dueOn()).isEqualTo(SEVEN_DAYS.dueOn());
        assertThat(complaint.termCode()).isEqualTo("CPL.ACCEPT");
    }

    @Test
    void an_inquiry_is_dispatched_without_a_term() {
        complaint.dispatch(TIANHE, null, MARCH_2, null, null);
        assertThat(complaint.state()).isEqualTo(ComplaintState.DISPATCHED);
        assertThat(complaint.dueOn()).isNull();
    }

    @Test
    void what_has_been_dispatched_is_not_dispatched_again() {
        complaint.dispatch(TIANHE, SEVEN_DAYS, MARCH_2, null, null);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complaint.dispatch(BUREAU, null, MARCH_2, null, null))
                .returns(ComplaintError.STATE_FORBIDS, RuleViolation::reason);
    }

    @Test
    void a_later_revision_is_added_and_the_earlier_one_stays() {
        complaint.correct(kettle(3), arrival("m2"));
        assertThat(complaint.revision()).isEqualTo(3);
        assertThat(complaint.complaintNo()).isEqualTo("TS440106202600001");
        assertThat(complaint.revisions())
                .extracting(ComplaintRevision::revision)
                .containsExactly(1, 3);
        assertThat(complaint.current().messageId()).isEqualTo("m2");
    }

    @Test
    void a_correction_does_not_stop_the_running_term() {
        complaint.dispatch(TIANHE, SEVEN_DAYS, MARCH_2, null, null);
        complaint.correct(kettle(2), arrival("m2"));
        assertThat(complaint.dueOn()).isEqualTo(SEVEN_DAYS.dueOn());
        assertThat(complaint.unitCode()).isEqualTo("440106");
    }

    @Test
    void the_same_revision_again_is_refused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complaint.correct(kettle(1), arrival("m2")))
                .returns(ComplaintError.REVISION_REPEATED, RuleViolation::reason);
    }

    @Test
    void an_earlier_revision_that_was_overtaken_is_refused() {
        complaint.correct(kettle(3), arrival("m2"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complaint.correct(kettle(2), arrival("m3")))
                .returns(ComplaintError.REVISION_OUTDATED, RuleViolation::reason);
        assertThat(complaint.revisions()).hasSize(2);
    }

    @Test
    void a_file_of_an_earlier_revision_is_still_a_file_of_the_complaint() {
        complaint.current().attach("66c7f0", "发票.pdf", "application/pdf", 12);
        complaint.correct(kettle(2), arrival("m2"));
        assertThat(complaint.current().attachments()).isEmpty();
        assertThat(complaint.hasAttachment("66c7f0")).isTrue();
        assertThat(complaint.hasAttachment("000000")).isFalse();
    }

    @Test
    void revealing_the_identity_needs_a_reason_and_leaves_a_line_in_the_file() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complaint.reveal(MARCH_2, "测试员", " "))
                .returns(ComplaintError.REASON_MISSING, RuleViolation::reason);
        Complainant shown = complaint.reveal(MARCH_2, "测试员", "联系投诉人核实");
        assertThat(shown.name()).isEqualTo("欧阳测试");
        assertThat(complaint.steps())
                .last()
                .returns(ComplaintAct.REVEALED, ComplaintStep::act)
                .returns("测试员", ComplaintStep::officer)
                .returns("联系投诉人核实", ComplaintStep::note);
    }

    @Test
    void who_decides_on_a_page_read_before_somebody_elses_act_is_refused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complaint.seen(7))
                .returns(ComplaintError.CHANGED_MEANWHILE, RuleViolation::reason);
    }
}
