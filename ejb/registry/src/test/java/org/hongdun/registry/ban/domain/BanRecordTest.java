package org.hongdun.registry.ban.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.BanOrigin;
import org.hongdun.registry.ban.BanRegime;
import org.hongdun.registry.ban.BanState;
import org.hongdun.registry.ban.HitWeight;
import org.hongdun.registry.subject.Post;
import org.junit.jupiter.api.Test;

class BanRecordTest {

    private static final LocalDate FROM = LocalDate.of(2024, 5, 10);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final Actor FIRST = new Actor("first", "甲", Instant.parse("2026-06-12T02:00:00Z"));
    private static final Actor SECOND = new Actor("second", "乙", Instant.parse("2026-06-12T03:00:00Z"));
    private static final PersonKeys KEYS = new PersonKeys("ab".repeat(32), "cd".repeat(32));
    private static final Person PERSON = new Person("王甲", "10", "4401**", LocalDate.of(1980, 1, 1));
    private static final BanTerm TERM = new BanTerm(BanRegime.NEW, FROM, LAST);

    @Test
    void who_entered_a_ban_does_not_confirm_it() {
        BanRecord ban = entered(BanOrigin.ENTERED, KEYS, TERM);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ban.confirm(FIRST))
                .returns(BanError.SAME_PERSON, RuleViolation::reason);
        assertThat(ban.state(TODAY)).isEqualTo(BanState.PROPOSED);
        ban.confirm(SECOND);
        assertThat(ban.state(TODAY)).isEqualTo(BanState.IN_FORCE);
    }

    @Test
    void a_ban_bars_to_the_end_of_its_last_day() {
        BanRecord ban = entered(BanOrigin.IMPORTED, KEYS, TERM);

        assertThat(weight(ban, FROM.minusDays(1))).isEmpty();
        assertThat(weight(ban, FROM)).containsExactly(HitWeight.BLOCK);
        assertThat(weight(ban, LAST)).containsExactly(HitWeight.BLOCK);
        assertThat(weight(ban, LAST.plusDays(1))).isEmpty();
        assertThat(ban.state(LAST)).isEqualTo(BanState.IN_FORCE);
        assertThat(ban.state(LAST.plusDays(1))).isEqualTo(BanState.EXPIRED);
    }

    @Test
    void a_ban_without_term_bars_until_it_is_lifted() {
        BanRecord ban = entered(BanOrigin.IMPORTED, KEYS, new BanTerm(BanRegime.NEW, FROM, null));

        assertThat(weight(ban, LocalDate.of(2099, 1, 1))).containsExactly(HitWeight.BLOCK);
        ban.lift(SECOND, "债务已清偿", "执行裁定书 2026-3");
        assertThat(weight(ban, TODAY)).isEmpty();
    }

    @Test
    void what_is_not_confirmed_is_uncertain() {
        assertThat(weight(entered(BanOrigin.ENTERED, KEYS, TERM), TODAY)).containsExactly(HitWeight.MANUAL);
    }

    @Test
    void what_lacks_a_number_or_a_day_is_quarantined_until_completed_and_then_needs_a_second_person() {
        BanRecord ban = entered(BanOrigin.IMPORTED, new PersonKeys(null, "cd".repeat(32)), null);
        assertThat(ban.missing()).isEqualTo("BOTH");
        assertThat(ban.state(TODAY)).isEqualTo(BanState.QUARANTINED);

        ban.complete(KEYS, PERSON, "key", TERM, FIRST);

        assertThat(ban.missing()).isNull();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> ban.confirm(FIRST));
        ban.confirm(SECOND);
        assertThat(ban.state(TODAY)).isEqualTo(BanState.IN_FORCE);
    }

    @Test
    void what_lacks_only_a_day_keeps_its_number_when_completed() {
        BanRecord ban = entered(BanOrigin.IMPORTED, KEYS, null);
        assertThat(ban.missing()).isEqualTo("DATE");

        ban.complete(TERM, FIRST);

        assertThat(ban.missing()).isNull();
        assertThat(ban.keys()).isEqualTo(KEYS);
        ban.confirm(SECOND);
        assertThat(ban.state(TODAY)).isEqualTo(BanState.IN_FORCE);
    }

    @Test
    void a_ban_is_lifted_only_with_a_reason_and_a_paper() {
        BanRecord ban = entered(BanOrigin.IMPORTED, KEYS, TERM);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ban.lift(SECOND, " ", "1"))
                .returns(BanError.FIELD_MISSING, RuleViolation::reason);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ban.lift(SECOND, "撤销", null))
                .returns(BanError.FIELD_MISSING, RuleViolation::reason);
        ban.lift(SECOND, "撤销", "复议 2026-1");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ban.lift(SECOND, "撤销", "复议 2026-1"))
                .returns(BanError.WRONG_STATE, RuleViolation::reason);
    }

    @Test
    void a_refused_ban_bars_nobody() {
        BanRecord ban = entered(BanOrigin.ENTERED, KEYS, TERM);
        ban.refuse(SECOND, "证据不足");

        assertThat(weight(ban, TODAY)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ban.confirm(SECOND))
                .returns(BanError.WRONG_STATE, RuleViolation::reason);
    }

    @Test
    void wanted_and_sentenced_persons_are_grounds_of_the_old_rules_only() {
        assertThat(BanGround.WANTED.isOf(BanRegime.OLD)).isTrue();
        assertThat(BanGround.WANTED.isOf(BanRegime.NEW)).isFalse();
        assertThat(BanGround.ORDERED_CLOSED.isOf(BanRegime.OLD)).isFalse();
        assertThat(BanGround.LICENCE_REVOKED.isOf(BanRegime.NEW)).isTrue();
    }

    @Test
    void a_person_is_locked_by_each_of_his_digests_in_ascending_order() {
        assertThat(new PersonKeys("ff" + "0".repeat(62), "01" + "0".repeat(62)).buckets())
                .containsExactly(1, 63);
        assertThat(new PersonKeys(null, "01" + "0".repeat(62)).buckets()).containsExactly(1);
    }

    private static List<HitWeight> weight(BanRecord ban, LocalDate day) {
        return ban.weighs(KEYS, PERSON, Post.LEGAL_REP, day).stream().toList();
    }

    private static BanRecord entered(BanOrigin origin, PersonKeys keys, BanTerm term) {
        Barred barred = new Barred(keys, PERSON, BanGround.LICENCE_REVOKED, "某公司", "处1", "市局", "key");
        return BanRecord.entered("RX1", barred, term, BanRegime.NEW, origin, FIRST);
    }
}
