package org.hongdun.portal.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.account.AccountError;
import org.hongdun.portal.account.RegisterPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalAccountTest {

    private static final CreditCode ENTERPRISE = new CreditCode("91440101MA5ABCDE52");
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final PasswordRule RULE = new PasswordRule(10, 3);
    private static final String PASSWORD = "Hongdun-2026";

    private final PortalAccount account =
            PortalAccount.register(ENTERPRISE, "陈晓明", "13800138000", PASSWORD, RULE, NOON);

    @Test
    void the_fifth_failure_locks_for_half_an_hour() {
        for (int failure = 1; failure <= 4; failure++) {
            assertThat(fail()).isFalse();
        }
        assertThat(fail()).isTrue();

        assertThat(account.locked()).isTrue();
        assertThat(account.release(NOON.plus(HALF_AN_HOUR).minusMillis(1))).isFalse();
        assertThat(account.release(NOON.plus(HALF_AN_HOUR))).isTrue();
        assertThat(account.locked()).isFalse();
    }

    @Test
    void after_a_lock_the_count_starts_again() {
        for (int failure = 1; failure <= 5; failure++) {
            fail();
        }
        account.release(NOON.plus(HALF_AN_HOUR));

        assertThat(fail()).isFalse();
    }

    @Test
    void a_successful_login_forgets_the_failures() {
        for (int failure = 1; failure <= 4; failure++) {
            fail();
        }
        account.signedIn(NOON);

        assertThat(fail()).isFalse();
        assertThat(account.lastLoginAt()).isEqualTo(NOON);
    }

    @Test
    void a_wrong_current_password_changes_nothing() {
        refused(AccountError.CURRENT_PASSWORD_WRONG, () -> change("wrong", "Other-Words-77"));
        refused(AccountError.CURRENT_PASSWORD_WRONG, () -> change(null, "Other-Words-77"));
    }

    @Test
    void the_last_passwords_are_not_taken_again() {
        change(PASSWORD, "Other-Words-77");

        refused(AccountError.PASSWORD_USED_BEFORE, () -> change("Other-Words-77", PASSWORD));
        refused(AccountError.PASSWORD_USED_BEFORE, () -> change("Other-Words-77", "Other-Words-77"));
    }

    @Test
    void a_password_older_than_the_remembered_ones_may_return() {
        change(PASSWORD, "Other-Words-77");
        change("Other-Words-77", "Third-Words-88");

        account.changePassword("Third-Words-88", PASSWORD, RULE, 2, NOON.plusSeconds(3));

        assertThat(account.passwordChangedAt()).isEqualTo(NOON.plusSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1380013800", "23800138000", "020-1234567", "abc"})
    void a_phone_nobody_could_call_is_refused(String phone) {
        refused(
                AccountError.CONTACT_PHONE_MALFORMED,
                () -> PortalAccount.register(ENTERPRISE, "陈晓明", phone, PASSWORD, RULE, NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "020-38765432", "02038765432", "0760-8876543"})
    void mobiles_and_land_lines_are_phones(String phone) {
        assertThat(PortalAccount.register(ENTERPRISE, "陈晓明", phone, PASSWORD, RULE, NOON)
                        .contactPhone())
                .isEqualTo(phone);
    }

    @Test
    void a_contact_needs_a_name() {
        refused(
                AccountError.CONTACT_NAME_MISSING,
                () -> PortalAccount.register(ENTERPRISE, " ", "13800138000", PASSWORD, RULE, NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chen", "Chen.Xiao-lan_17", " chenxiaolan "})
    void a_person_signs_in_with_a_name_of_his_choice_whose_capitals_make_no_difference(String loginName) {
        assertThat(person("陈晓岚", "13800138000", loginName, PASSWORD).loginName())
                .isEqualTo(loginName.strip().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "1chen",
                "chen lan",
                "陈晓岚陈",
                "chenxiaolan-123456",
                "440106199001010013",
                "91440101MA5ABCDE52",
                "A1440101MA5ABCDE52"
            })
    void a_login_name_that_is_too_short_or_strange_or_might_be_a_code_is_refused(String loginName) {
        refused(AccountError.LOGIN_NAME_MALFORMED, () -> person("陈晓岚", "13800138000", loginName, PASSWORD));
    }

    @Test
    void a_person_needs_a_name_and_a_phone() {
        refused(AccountError.PERSON_NAME_MISSING, () -> person(" ", "13800138000", "chenlan", PASSWORD));
        refused(AccountError.PERSON_NAME_MISSING, () -> person("陈".repeat(101), "13800138000", "chenlan", PASSWORD));
        refused(AccountError.CONTACT_PHONE_MALFORMED, () -> person("陈晓岚", "1380013800", "chenlan", PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ChenLan-2026", "X-13800138000", "欧阳晓岚-Kite12"})
    void the_password_of_a_person_names_neither_login_nor_phone_nor_name(String password) {
        refused(AccountError.PASSWORD_NAMES_ITS_OWNER, () -> person("欧阳晓岚", "13800138000", "chenlan", password));
    }

    @Test
    void what_a_person_gives_reaches_a_log_without_number_and_password() {
        assertThat(new RegisterPerson("陈晓岚", "440106199001010013", "13800138000", "chenlan", PASSWORD).toString())
                .isEqualTo("RegisterPerson[chenlan]");
    }

    private static PortalAccount person(String name, String phone, String loginName, String password) {
        return PortalAccount.registerPerson(
                new RegisterPerson(name, "440106199001010013", phone, loginName, password),
                new SealedIdentity("sealed", "key"),
                RULE,
                NOON);
    }

    private int changes;

    private void change(String current, String next) {
        account.changePassword(current, next, RULE, 5, NOON.plusSeconds(changes++));
    }

    private boolean fail() {
        return account.loginFailed(5, HALF_AN_HOUR, NOON);
    }

    private static void refused(AccountError reason, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).returns(reason, RuleViolation::reason);
    }
}
