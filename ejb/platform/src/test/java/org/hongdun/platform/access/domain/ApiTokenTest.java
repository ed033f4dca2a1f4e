package org.hongdun.platform.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hongdun.platform.access.TokenRight.NAME_CHECK;
import static org.hongdun.platform.access.TokenRight.SUBJECT_READ;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.NewAccount;
import org.hongdun.platform.access.TokenRight;
import org.hongdun.platform.access.TokenStatus;
import org.junit.jupiter.api.Test;

class ApiTokenTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATEST = TODAY.plusDays(180);
    private static final int RATE = 3;

    @Test
    void it_is_good_on_its_last_day_and_expired_on_the_next() {
        ApiToken token = made("tax office", Set.of(NAME_CHECK), LATEST);

        assertThat(token.statusOn(LATEST)).isEqualTo(TokenStatus.GOOD);
        assertThat(token.statusOn(LATEST.plusDays(1))).isEqualTo(TokenStatus.EXPIRED);
    }

    @Test
    void once_revoked_it_stays_revoked() {
        ApiToken token = made("tax office", Set.of(NAME_CHECK), TODAY);

        token.revoke("sysadmin", NOON);

        assertThat(token.statusOn(TODAY)).isEqualTo(TokenStatus.REVOKED);
        assertThat(token.statusOn(TODAY.plusDays(1))).isEqualTo(TokenStatus.REVOKED);
        assertRefused(AccessError.TOKEN_REVOKED_BEFORE, () -> token.revoke("reg.clerk", NOON));
    }

    @Test
    void it_gets_no_right_that_its_holder_has_not() {
        assertRefused(
                AccessError.TOKEN_RIGHT_NOT_HELD, () -> made("tax office", Set.of(NAME_CHECK, SUBJECT_READ), LATEST));
    }

    @Test
    void it_ends_today_at_the_earliest_and_on_the_latest_day_at_the_latest() {
        assertThat(made("tax office", Set.of(NAME_CHECK), TODAY).lastDay()).isEqualTo(TODAY);
        for (LocalDate day : List.of(TODAY.minusDays(1), LATEST.plusDays(1))) {
            assertRefused(AccessError.TOKEN_MALFORMED, () -> made("tax office", Set.of(NAME_CHECK), day));
        }
        assertRefused(AccessError.TOKEN_MALFORMED, () -> made("tax office", Set.of(NAME_CHECK), null));
    }

    @Test
    void it_has_a_name_and_at_least_one_right() {
        assertRefused(AccessError.TOKEN_MALFORMED, () -> made(" ", Set.of(NAME_CHECK), TODAY));
        assertRefused(AccessError.TOKEN_MALFORMED, () -> made("x".repeat(61), Set.of(NAME_CHECK), TODAY));
        assertRefused(AccessError.TOKEN_MALFORMED, () -> made("tax office", Set.of(), TODAY));
        assertThat(made("tax office", EnumSet.of(NAME_CHECK), TODAY).rights()).containsExactly(NAME_CHECK);
    }

    @Test
    void a_minute_holds_so_many_calls_and_the_next_begins_with_the_first_after_it() {
        ApiToken token = made("tax office", Set.of(NAME_CHECK), TODAY);
        for (int call = 0; call < RATE; call++) {
            token.use(NOON.plusSeconds(call * 10), RATE);
        }

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> token.use(NOON.plusSeconds(45), RATE))
                .returns(AccessError.TOKEN_TOO_OFTEN, RuleViolation::reason)
                .returns(List.of(RATE, 15L), RuleViolation::details);
        assertThat(token.lastUsedAt()).isEqualTo(NOON.plusSeconds(20));

        token.use(NOON.plusSeconds(60), RATE);
        assertThat(token.lastUsedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    private static ApiToken made(String name, Set<TokenRight> rights, LocalDate lastDay) {
        Account holder = new Account(new NewAccount("reg.clerk", "S-1", "李娜", "440106", "受理员"), "sysadmin", NOON);
        return new ApiToken(
                holder, name, "0".repeat(64), rights, EnumSet.of(NAME_CHECK), lastDay, new Term(TODAY, LATEST), NOON);
    }

    private static void assertRefused(AccessError reason, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).returns(reason, RuleViolation::reason);
    }
}
