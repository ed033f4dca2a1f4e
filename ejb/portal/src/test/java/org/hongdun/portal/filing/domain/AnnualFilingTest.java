package org.hongdun.portal.filing.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hongdun.portal.filing.domain.Drafts.MARCH_2;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.filing.FilingError;
import org.hongdun.portal.filing.FilingState;
import org.hongdun.portal.filing.domain.AnnualFiling.Decision;
import org.junit.jupiter.api.Test;

class AnnualFilingTest {

    private static final Instant LATER = MARCH_2.plusSeconds(60);

    private final AnnualFiling filing = Drafts.draft();

    @Test
    void a_draft_keeps_malformed_text_as_it_was_typed() {
        filing.save(1, Map.of("totalAssets", "12,3x"), LATER);

        assertThat(filing.entries()).containsExactly(Map.entry("totalAssets", "12,3x"));
        assertThat(filing.savedAt()).isEqualTo(LATER);
    }

    @Test
    void an_emptied_field_is_gone_after_saving() {
        filing.save(1, Map.of("contactName", " ", "tax", "1"), LATER);

        assertThat(filing.entries()).containsExactly(Map.entry("tax", "1"));
    }

    @Test
    void of_two_pages_the_second_does_not_overwrite_what_the_first_saved() {
        filing.save(1, Map.of("tax", "1"), LATER);

        refused(FilingError.CHANGED_MEANWHILE, () -> filing.save(1, Map.of("tax", "2"), LATER));
        assertThat(filing.entries()).containsEntry("tax", "1");
    }

    @Test
    void saving_what_stands_there_already_is_no_change_whatever_the_page_has_seen() {
        filing.save(1, Map.of("tax", "1"), LATER);

        filing.save(1, Map.of("tax", "1"), LATER.plusSeconds(1));

        assertThat(filing.revision()).isEqualTo(2);
        assertThat(filing.savedAt()).isEqualTo(LATER);
    }

    @Test
    void a_field_no_report_has_is_refused() {
        refused(FilingError.FIELD_UNKNOWN, () -> filing.save(1, Map.of("bribe", "1"), LATER));
        refused(FilingError.FIELD_UNKNOWN, () -> filing.save(1, Map.of("contributions.200.investor", "x"), LATER));
    }

    @Test
    void a_text_beyond_2000_characters_is_refused() {
        refused(FilingError.FIELD_TOO_LONG, () -> filing.save(1, Map.of("explanation", "长".repeat(2001)), LATER));
    }

    @Test
    void a_submitted_report_takes_no_more_changes() {
        submit(UUID.randomUUID());

        refused(FilingError.NOT_IN_THIS_STATE, () -> filing.save(1, Map.of(), LATER));
        refused(FilingError.NOT_IN_THIS_STATE, () -> filing.attach(Drafts.balanceSheet(), 20, LATER));
        refused(FilingError.NOT_IN_THIS_STATE, () -> submit(UUID.randomUUID()));
        assertThat(filing.submissions()).hasSize(1);
    }

    @Test
    void the_same_click_is_known_again() {
        UUID click = UUID.randomUUID();
        submit(click);

        assertThat(filing.taken(click)).isTrue();
        assertThat(filing.taken(UUID.randomUUID())).isFalse();
    }

    @Test
    void a_draft_changed_after_its_checks_were_shown_is_not_submitted() {
        filing.save(1, Map.of("tax", "1"), LATER);

        refused(
                FilingError.CHANGED_MEANWHILE,
                () -> filing.submit(1, UUID.randomUUID(), UUID.randomUUID(), new byte[0], LATER));
    }

    @Test
    void the_receipt_says_delivered_and_brings_the_number() {
        FilingSubmission submission = submit(UUID.randomUUID());

        filing.delivered(submission.documentId(), "NJ2026-000001", LATER);

        assertThat(filing.state()).isEqualTo(FilingState.DELIVERED);
        assertThat(submission.businessNo()).isEqualTo("NJ2026-000001");
        assertThat(submission.deliveredAt()).isEqualTo(LATER);
    }

    @Test
    void a_receipt_that_says_no_opens_the_way_to_a_correction() {
        FilingSubmission submission = submit(UUID.randomUUID());

        filing.refused(submission.documentId(), "401", LATER);
        assertThat(filing.state()).isEqualTo(FilingState.REFUSED);

        filing.correct(LATER);
        assertThat(filing.state()).isEqualTo(FilingState.DRAFT);
    }

    @Test
    void a_decision_may_overtake_the_receipt() {
        FilingSubmission submission = submit(UUID.randomUUID());

        filing.decided(1, passed(), LATER);
        filing.delivered(submission.documentId(), "NJ2026-000001", MARCH_2);

        assertThat(filing.state()).isEqualTo(FilingState.PASSED);
        assertThat(submission.grade()).isEqualTo("A");
    }

    @Test
    void a_returned_report_is_corrected_and_submitted_as_the_next_version() {
        submit(UUID.randomUUID());
        filing.decided(1, returned("所有者权益与附表不符"), LATER);
        filing.correct(LATER);
        assertThat(filing.entries()).isEqualTo(Drafts.complete());

        filing.save(filing.revision(), Drafts.complete(), LATER);
        submit(UUID.randomUUID());

        assertThat(filing.submissions()).extracting(FilingSubmission::no).containsExactly(2, 1);
        assertThat(filing.submissions().get(1).reason()).isEqualTo("所有者权益与附表不符");
        assertThat(filing.submissions().get(1).outcome()).isEqualTo(FilingState.RETURNED);
    }

    @Test
    void a_passed_report_is_not_corrected() {
        submit(UUID.randomUUID());
        filing.decided(1, passed(), LATER);

        refused(FilingError.NOT_IN_THIS_STATE, () -> filing.correct(LATER));
    }

    @Test
    void a_decision_on_an_earlier_submission_is_refused() {
        submit(UUID.randomUUID());
        filing.decided(1, returned("请补充"), LATER);
        filing.correct(LATER);
        submit(UUID.randomUUID());

        refused(FilingError.DECISION_COMES_TOO_LATE, () -> filing.decided(1, passed(), LATER));
        assertThat(filing.state()).isEqualTo(FilingState.SUBMITTED);
    }

    @Test
    void a_second_decision_on_the_same_submission_is_refused() {
        submit(UUID.randomUUID());
        filing.decided(1, passed(), LATER);

        refused(FilingError.DECISION_COMES_TOO_LATE, () -> filing.decided(1, returned("不通过"), LATER));
        assertThat(filing.state()).isEqualTo(FilingState.PASSED);
    }

    @Test
    void a_removed_paper_leaves_the_draft_and_stays_in_the_history() {
        FilingAttachment paper = filing.attach(Drafts.balanceSheet(), 20, LATER);

        filing.remove(paper.id(), LATER);

        assertThat(filing.attachments()).isEmpty();
        assertThat(filing.allAttachments()).containsExactly(paper);
        assertThat(filing.history())
                .extracting(FilingEvent::kind)
                .containsExactly(FilingEvent.Kind.REMOVED, FilingEvent.Kind.ATTACHED, FilingEvent.Kind.OPENED);
    }

    @Test
    void a_paper_beyond_the_limit_is_refused() {
        filing.attach(Drafts.balanceSheet(), 1, LATER);

        refused(FilingError.ATTACHMENTS_TOO_MANY, () -> filing.attach(Drafts.balanceSheet(), 1, LATER));
    }

    @Test
    void a_paper_of_another_filing_does_not_exist_here() {
        refused(FilingError.FILING_NOT_FOUND, () -> filing.attachment(4711));
    }

    private FilingSubmission submit(UUID click) {
        return filing.submit(filing.revision(), click, UUID.randomUUID(), "<annualReport/>".getBytes(UTF_8), LATER);
    }

    private static Decision passed() {
        return new Decision(true, "NJ2026-000001", "A", "符合规定", "天河分局", LATER);
    }

    private static Decision returned(String opinion) {
        return new Decision(false, "NJ2026-000001", null, opinion, "天河分局", LATER);
    }

    private static void refused(FilingError reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).returns(reason, RuleViolation::reason);
    }
}
