package org.hongdun.platform.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.AccountStatus;
import org.hongdun.platform.access.NewAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LockRule RULE = new LockRule(5, Duration.ofMinutes(30));
    private static final String HASH = "$2a$10$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    @Test
    void the_fifth_failure_locks_for_thirty_minutes() {
        Account account = active();
        for (int failure = 1; failure < 5; failure++) {
            assertThat(account.fail(NOON, RULE)).isFalse();
        }

        assertThat(account.lockedAt(NOON)).isEmpty();
        assertThat(account.fail(NOON, RULE)).isTrue();
        assertThat(account.lockedAt(NOON)).contains(NOON.plusSeconds(30 * 60));
    }

    @Test
    void a_lock_ends_by_itself_after_its_time() {
        Account account = locked();

        assertThat(account.lockedAt(NOON.plusSeconds(30 * 60 - 1))).isPresent();
        assertThat(account.lockedAt(NOON.plusSeconds(30 * 60))).isEmpty();
    }

    @Test
    void nothing_is_done_in_the_name_of_an_account_that_is_locked_or_out_of_use_or_must_change_its_password() {
        Duration age = Duration.ofDays(90);
        Account account = active();
        account.changePassword(HASH, NOON);
        Account fresh = active();
        Account disabled = active();
        disabled.changePassword(HASH, NOON);
        disabled.disable("secadmin");

        assertThat(account.mayActAt(NOON, age)).isTrue();
        assertThat(account.mayActAt(NOON.plus(age).plusSeconds(1), age))
                .as("password too old")
                .isFalse();
        assertThat(fresh.mayActAt(NOON, age)).as("first password").isFalse();
        assertThat(disabled.mayActAt(NOON, age)).isFalse();
        assertThat(locked().mayActAt(NOON, age)).isFalse();
    }

    @Test
    void attempts_during_a_lock_do_not_prolong_it() {
        Account account = locked();

        assertThat(account.fail(NOON.plusSeconds(600), RULE)).isFalse();
        assertThat(account.lockedAt(NOON.plusSeconds(600))).contains(NOON.plusSeconds(30 * 60));
    }

    @Test
    void after_a_lock_the_count_begins_anew() {
        Account account = locked();
        Instant later = NOON.plusSeconds(31 * 60);

        assertThat(account.fail(later, RULE)).isFalse();
        assertThat(account.failures()).isEqualTo(1);
        assertThat(account.lockedAt(later)).isEmpty();
    }

    @Test
    void signing_in_forgets_the_failures() {
        Account account = active();
        account.fail(NOON, RULE);
        account.signIn(NOON.plusSeconds(5));

        assertThat(account.failures()).isZero();
        assertThat(account.lastSignInAt()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void a_new_account_has_neither_password_nor_the_right_to_sign_in() {
        Account account = created();

        assertThat(account.status()).isEqualTo(AccountStatus.CREATED);
        assertThat(account.passwordHash()).isNull();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> account.signIn(NOON))
                .returns(AccessError.NOT_ACTIVE, RuleViolation::reason);
    }

    @Test
    void nobody_activates_disables_or_unlocks_his_own_account() {
        Account account = created();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> account.activate(HASH, "li.na", NOON))
                .returns(AccessError.OWN_ACCOUNT, RuleViolation::reason);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> active().disable("li.na"))
                .returns(AccessError.OWN_ACCOUNT, RuleViolation::reason);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> locked().unlock("li.na"))
                .returns(AccessError.OWN_ACCOUNT, RuleViolation::reason);
    }

    @Test
    void a_first_password_must_be_changed_at_once_and_any_after_ninety_days() {
        Account account = active();
        Duration ninetyDays = Duration.ofDays(90);

        assertThat(account.isPasswordDue(NOON, ninetyDays)).isTrue();
        account.changePassword(HASH, NOON);
        assertThat(account.isPasswordDue(NOON.plus(ninetyDays), ninetyDays)).isFalse();
        assertThat(account.isPasswordDue(NOON.plus(ninetyDays).plusSeconds(1), ninetyDays))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Li.Na", "li na", ".li.na", "a' or '1'='1", "李娜娜", "system", "anonymous"})
    void a_malformed_login_name_is_refused(String loginName) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> new Account(new NewAccount(loginName, "GZ1", "李娜", "440106", "审查员"), "sysadmin", NOON))
                .returns(AccessError.ACCOUNT_MALFORMED, RuleViolation::reason);
    }

    static Account created() {
        return new Account(new NewAccount("li.na", "GZ00099", "李娜", "440106", "审查员"), "sysadmin", NOON);
    }

    static Account active() {
        Account account = created();
        account.activate(HASH, "secadmin", NOON);
        return account;
    }

    private static Account locked() {
        Account account = active();
        for (int failure = 1; failure <= 5; failure++) {
            account.fail(NOON, RULE);
        }
        return account;
    }
}
