package org.hongdun.registry.iccard.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.iccard.CardError;
import org.hongdun.registry.iccard.CardEvent;
import org.hongdun.registry.iccard.CardState;
import org.hongdun.registry.iccard.SuspensionGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcCardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final Act ACT = new Act("card.clerk", "测试员", Instant.parse("2026-06-12T02:00:00Z"), "申请", "IC-1");
    private static final Holder HOLDER = new Holder(7L, 1, "91440101MA5ABCDE52", "测试公司", "甲");

    @Test
    void every_event_leaves_a_step_with_officer_reason_paper_and_time() {
        IcCard card = active();
        card.reportLoss(TODAY, ACT);

        assertThat(card.steps())
                .extracting(CardStep::event)
                .containsExactly(CardEvent.PERSONALISE, CardEvent.ISSUE, CardEvent.REPORT_LOSS);
        assertThat(card.steps().get(2))
                .returns(CardState.ACTIVE, CardStep::before)
                .returns(CardState.LOST, CardStep::after)
                .returns("测试员", CardStep::officerName)
                .returns("申请", CardStep::reason)
                .returns("IC-1", CardStep::paper)
                .returns(ACT.at(), CardStep::at);
    }

    @Test
    void a_refusal_names_state_and_event() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> active().restore(ACT))
                .returns(CardError.NOT_ALLOWED, RuleViolation::reason)
                .satisfies(
                        refused -> assertThat(refused.details()).containsExactly(CardState.ACTIVE, CardEvent.RESTORE));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-27, ACTIVE", "2026-06-28, LOST"})
    void a_lost_card_is_released_to_the_end_of_its_last_day(LocalDate day, CardState expected) {
        IcCard card = active();
        card.reportLoss(TODAY, ACT);
        try {
            card.release(day, TODAY.plusDays(15), ACT);
        } catch (RuleViolation late) {
            assertThat(late.reason()).isEqualTo(CardError.RELEASE_TOO_LATE);
        }

        assertThat(card.state()).isEqualTo(expected);
    }

    @Test
    void a_card_expires_only_after_its_last_day() {
        IcCard card = active();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> card.expire(TODAY.plusYears(5), ACT))
                .returns(CardError.NOT_OVER_YET, RuleViolation::reason);
        card.expire(TODAY.plusYears(5).plusDays(1), ACT);
        assertThat(card.state()).isEqualTo(CardState.EXPIRED);
    }

    @Test
    void a_restored_card_knows_no_ground_any_more() {
        IcCard card = active();
        card.suspend(SuspensionGround.INSPECTION, ACT);
        assertThat(card.suspendedFor()).isEqualTo(SuspensionGround.INSPECTION);
        card.restore(ACT);
        assertThat(card.suspendedFor()).isNull();
    }

    @Test
    void wrong_pins_are_counted_until_a_right_one() {
        IcCard card = active();
        card.pinTried(false);
        card.pinTried(false);
        assertThat(card.pinFailures()).isEqualTo(2);
        card.pinTried(true);
        assertThat(card.pinFailures()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', IC-1", "申请, ''", "' ', ' '"})
    void nothing_happens_without_reason_and_paper(String reason, String paper) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Act("card.clerk", "测试员", ACT.at(), reason, paper))
                .returns(CardError.FIELD_MISSING, RuleViolation::reason);
    }

    private static IcCard active() {
        IcCard card = IcCard.blank("GZ0001", "440106", new OrgPath("/440100/440106/"), ACT.at());
        card.personalise(HOLDER, ACT);
        card.issue(TODAY, TODAY.plusYears(5), ACT);
        return card;
    }
}
