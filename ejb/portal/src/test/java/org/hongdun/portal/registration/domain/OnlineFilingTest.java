package org.hongdun.portal.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.kernel.registration.MatterProgress;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.OnlineState;
import org.hongdun.portal.registration.OnlineView;
import org.hongdun.portal.registration.OpenMatter;
import org.hongdun.portal.registration.RegistrationError;
import org.junit.jupiter.api.Test;

class OnlineFilingTest {

    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final UUID KEY = UUID.randomUUID();
    private static final String DOCUMENT = UUID.randomUUID().toString();

    static OnlineFiling household() {
        return OnlineFiling.open(
                new OpenMatter(UUID.randomUUID(), OnlineMatter.ESTABLISH, SubjectKind.HOUSEHOLD, List.of()),
                "91440101MA5ABCDE52",
                SubjectKind.HOUSEHOLD,
                KEY,
                null,
                "sealed-1",
                NOW);
    }

    private static OnlineFiling sent() {
        OnlineFiling filing = household();
        filing.submit(1, UUID.randomUUID(), UUID.fromString(DOCUMENT), NOW);
        return filing;
    }

    private static MatterProgress progress(
            long revision, MatterProgress.State state, String notice, FiledPaper... papers) {
        return new MatterProgress(
                KEY,
                revision,
                "DJ440106-2026-000001",
                state,
                NOW.plusSeconds(revision),
                null,
                LocalDate.of(2026, 3, 9),
                state == MatterProgress.State.SUPPLEMENT,
                notice,
                "天河分局",
                null,
                null,
                null,
                List.of(papers));
    }

    private static void refused(RegistrationError reason, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void notices_are_kept_once_whatever_comes_late_and_go_into_no_submission() {
        OnlineFiling filing = sent();
        FiledPaper acceptance =
                new FiledPaper(FiledPaper.NOTICE, "受理通知书 DJSL1.pdf", "application/pdf", 38_211, "a".repeat(64));
        FiledPaper grant =
                new FiledPaper(FiledPaper.NOTICE, "准予登记通知书 DJHZ1.pdf", "application/pdf", 38_212, "b".repeat(64));
        int handedIn = filing.papers().size();

        filing.progressed(progress(9, MatterProgress.State.APPROVED, null, grant), NOW);
        filing.progressed(progress(3, MatterProgress.State.ACCEPTED, null, acceptance), NOW);
        filing.progressed(progress(9, MatterProgress.State.APPROVED, null, grant), NOW);

        assertThat(filing.state()).isEqualTo(OnlineState.APPROVED);
        assertThat(filing.notices()).extracting(OnlinePaper::file).containsExactly(grant, acceptance);
        assertThat(filing.papers()).hasSize(handedIn);
    }

    @Test
    void a_draft_is_kept_with_every_change_and_never_over_a_newer_one() {
        OnlineFiling filing = household();
        filing.save(1, "sealed-2", "晨光便利店", NOW);
        filing.save(1, "sealed-2", "晨光便利店", NOW);

        assertThat(filing.revision()).isEqualTo(2);
        assertThat(filing.title()).isEqualTo("晨光便利店");
        refused(RegistrationError.CHANGED_MEANWHILE, () -> filing.save(1, "sealed-3", "另一页", NOW));
        assertThat(filing.sealedForm()).isEqualTo("sealed-2");
    }

    @Test
    void the_same_click_is_found_again_and_a_second_one_finds_the_matter_gone() {
        OnlineFiling filing = household();
        UUID click = UUID.randomUUID();
        filing.submit(1, click, UUID.randomUUID(), NOW);

        assertThat(filing.taken(click)).isTrue();
        assertThat(filing.state()).isEqualTo(OnlineState.SENT);
        refused(RegistrationError.NOT_IN_THIS_STATE, () -> filing.submit(1, UUID.randomUUID(), UUID.randomUUID(), NOW));
        refused(RegistrationError.NOT_IN_THIS_STATE, () -> filing.save(1, "sealed-2", null, NOW));
    }

    @Test
    void what_the_intranet_did_not_take_is_corrected_and_handed_in_again() {
        OnlineFiling filing = sent();
        filing.notTaken(DOCUMENT, "HD-R009 CHECKS_FAILED [1, [NAME]]", NOW);

        assertThat(filing.state()).isEqualTo(OnlineState.NOT_TAKEN);
        assertThat(filing.notice()).contains("HD-R009");
        filing.save(1, "sealed-2", null, NOW);
        filing.submit(2, UUID.randomUUID(), UUID.randomUUID(), NOW);
        assertThat(filing.state()).isEqualTo(OnlineState.SENT);
        assertThat(filing.nextSubmission()).isEqualTo(3);
        assertThat(filing.notice()).isNull();
    }

    @Test
    void a_receipt_that_comes_after_the_news_takes_nothing_back() {
        OnlineFiling filing = sent();
        filing.progressed(progress(2, MatterProgress.State.SUBMITTED, null), NOW);
        filing.delivered(DOCUMENT, "DJ440106-2026-000001", NOW);
        filing.notTaken(DOCUMENT, "too late", NOW);

        assertThat(filing.state()).isEqualTo(OnlineState.SUBMITTED);
        assertThat(filing.businessNo()).isEqualTo("DJ440106-2026-000001");
    }

    @Test
    void old_news_never_replaces_newer_ones() {
        OnlineFiling filing = sent();
        filing.progressed(progress(5, MatterProgress.State.ACCEPTED, null), NOW);
        filing.progressed(progress(3, MatterProgress.State.SUPPLEMENT, "请补交"), NOW);

        assertThat(filing.state()).isEqualTo(OnlineState.ACCEPTED);
        assertThat(filing.notice()).isNull();
    }

    @Test
    void a_supplement_notice_opens_the_form_and_stops_the_clock_until_it_is_handed_in() {
        OnlineFiling filing = sent();
        filing.progressed(progress(3, MatterProgress.State.SUPPLEMENT, "请补交住所证明"), NOW);

        assertThat(filing.state().isEditable()).isTrue();
        assertThat(filing.isStopped()).isTrue();
        assertThat(filing.notice()).isEqualTo("请补交住所证明");
        filing.attach(new FiledPaper("DOMICILE_PROOF", "租约.pdf", "application/pdf", 12, "0".repeat(64)), 20, NOW);
        filing.submit(1, UUID.randomUUID(), UUID.randomUUID(), NOW);
        assertThat(filing.history())
                .extracting(event -> event.view().event())
                .startsWith("SENT", "ATTACHED", "SUPPLEMENT", "SENT", "OPENED");
    }

    @Test
    void what_the_bureau_never_had_may_be_given_up_and_is_forgotten() {
        OnlineFiling draft = household();
        draft.save(1, "sealed-2", "晨光便利店", NOW);
        draft.attach(new FiledPaper("APPLICATION", "a.pdf", "application/pdf", 1, "0".repeat(64)), 20, NOW);
        draft.discard("sealed-nothing", NOW);

        assertThat(draft.state()).isEqualTo(OnlineState.DISCARDED);
        assertThat(draft.sealedForm()).isEqualTo("sealed-nothing");
        assertThat(draft.title()).isNull();
        assertThat(draft.papers()).isEmpty();
        refused(RegistrationError.NOT_IN_THIS_STATE, () -> draft.save(3, "sealed-3", "晨光便利店", NOW));
        refused(RegistrationError.NOT_IN_THIS_STATE, () -> draft.discard("sealed-nothing", NOW));
    }

    @Test
    void what_the_bureau_has_is_not_given_up() {
        OnlineFiling notTaken = sent();
        refused(RegistrationError.NOT_IN_THIS_STATE, () -> notTaken.discard("sealed-nothing", NOW));
        notTaken.notTaken(DOCUMENT, "HD-R009 CHECKS_FAILED [1, [NAME]]", NOW);
        notTaken.discard("sealed-nothing", NOW);
        assertThat(notTaken.notice()).as("nothing is left to correct").isNull();

        OnlineFiling supplement = sent();
        supplement.progressed(progress(2, MatterProgress.State.SUPPLEMENT, "请补交"), NOW);
        supplement.submit(1, UUID.randomUUID(), KEY, NOW);
        supplement.notTaken(KEY.toString(), "HD-R009 CHECKS_FAILED [1, [NAME]]", NOW);
        refused(RegistrationError.NOT_IN_THIS_STATE, () -> supplement.discard("sealed-nothing", NOW));
    }

    @Test
    void what_is_taken_back_waits_unchanged_for_the_bureau_to_let_it_go() {
        OnlineFiling filing = sent();
        refused(RegistrationError.NOT_IN_THIS_STATE, () -> filing.withdraw(UUID.randomUUID(), null, NOW));
        filing.progressed(progress(2, MatterProgress.State.SUPPLEMENT, "请补交"), NOW);
        refused(RegistrationError.TOO_MUCH_TEXT, () -> filing.withdraw(UUID.randomUUID(), "长".repeat(501), NOW));
        filing.withdraw(UUID.randomUUID(), "不办了", NOW);

        assertThat(filing.isWithdrawing()).isTrue();
        refused(RegistrationError.NOT_IN_THIS_STATE, () -> filing.submit(1, UUID.randomUUID(), KEY, NOW));
        filing.progressed(progress(3, MatterProgress.State.WITHDRAWN, null), NOW);
        assertThat(filing.isWithdrawing()).isFalse();
        assertThat(filing.state()).isEqualTo(OnlineState.WITHDRAWN);
    }

    @Test
    void what_the_bureau_does_not_let_go_goes_on_and_says_why() {
        OnlineFiling filing = sent();
        filing.progressed(progress(2, MatterProgress.State.APPROVING, null), NOW);
        filing.withdraw(UUID.randomUUID(), null, NOW);
        filing.progressed(progress(3, MatterProgress.State.APPROVED, null), NOW);
        filing.notWithdrawn("HD-R002 NOT_IN_THIS_STATE [DJ440106-2026-000001, APPROVED]", NOW);

        assertThat(filing.isWithdrawing()).isFalse();
        assertThat(filing.state()).isEqualTo(OnlineState.APPROVED);
        assertThat(filing.history().get(0).view().event()).isEqualTo("NOT_WITHDRAWN");
        refused(RegistrationError.NOT_IN_THIS_STATE, () -> filing.withdraw(UUID.randomUUID(), null, NOW));
    }

    @Test
    void a_name_that_is_reserved_may_be_taken_back_a_subject_that_is_registered_not() {
        assertThat(OnlineState.APPROVED.isWithdrawable(OnlineMatter.NAME)).isTrue();
        assertThat(OnlineState.APPROVED.isWithdrawable(OnlineMatter.ESTABLISH)).isFalse();
    }

    @Test
    void a_matter_has_no_more_files_than_allowed() {
        OnlineFiling filing = household();
        FiledPaper file = new FiledPaper("APPLICATION", "a.pdf", "application/pdf", 1, "0".repeat(64));
        filing.attach(file, 1, NOW);

        refused(RegistrationError.PAPERS_TOO_MANY, () -> filing.attach(file, 1, NOW));
    }

    @Test
    void a_change_says_what_it_is_about_and_only_what_the_subject_has() {
        refused(RegistrationError.ITEMS_REQUIRED, () -> change(SubjectKind.LIMITED_COMPANY));
        refused(RegistrationError.ITEM_DOES_NOT_FIT, () -> change(SubjectKind.LIMITED_COMPANY, ChangeItem.OPERATOR));
        refused(RegistrationError.ITEM_DOES_NOT_FIT, () -> change(SubjectKind.LIMITED_COMPANY, ChangeItem.LIAISON));
        refused(RegistrationError.KIND_REQUIRED, () -> change(null, ChangeItem.NAME));
        assertThat(change(SubjectKind.LIMITED_COMPANY, ChangeItem.DOMICILE, ChangeItem.NAME)
                        .items())
                .containsExactly(ChangeItem.NAME, ChangeItem.DOMICILE);
    }

    private static OnlineFiling change(SubjectKind kind, ChangeItem... items) {
        return OnlineFiling.open(
                new OpenMatter(UUID.randomUUID(), OnlineMatter.CHANGE, null, List.of(items)),
                "91440101MA5ABCDE52",
                kind,
                KEY,
                "甲公司",
                "sealed",
                NOW);
    }

    @Test
    void every_state_the_intranet_tells_has_one_here() {
        for (MatterProgress.State told : MatterProgress.State.values()) {
            OnlineFiling filing = sent();
            filing.progressed(progress(9, told, null), NOW);
            assertThat(filing.state().name()).isEqualTo(told.name());
        }
    }

    @Test
    void the_history_is_told_newest_first() {
        assertThat(sent().history())
                .extracting(e -> e.view())
                .extracting(OnlineView.Event::event)
                .containsExactly("SENT", "OPENED");
    }
}
