package org.hongdun.portal.account.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.account.AccountError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> OWNER = List.of("91440101MA5ABCDE52", "陈晓明", "13800138000");

    private final PasswordRule rule = new PasswordRule(10, 3);

    @ParameterizedTest
    @ValueSource(strings = {"Hongdun-2026", "yunshan*Jixie9", "广州塔下Tower88"})
    void a_long_and_mixed_password_is_taken(String password) {
        assertThatCode(() -> rule.check(password, OWNER)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Short-1, PASSWORD_TOO_SHORT",
        "'', PASSWORD_TOO_SHORT",
        "onlyletterslong, PASSWORD_TOO_PLAIN",
        "letters4digits5, PASSWORD_TOO_PLAIN",
        "Password-2026, PASSWORD_WELL_KNOWN",
        "P@ssw0rd-123, PASSWORD_WELL_KNOWN",
        "Aa1111111111, PASSWORD_WELL_KNOWN",
        "Qwerty-123456, PASSWORD_WELL_KNOWN",
        "Ab-13800138000, PASSWORD_NAMES_ITS_OWNER",
        "91440101ma5abcde52-X, PASSWORD_NAMES_ITS_OWNER"
    })
    void a_weak_password_is_refused_with_its_reason(String password, AccountError reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rule.check(password, OWNER))
                .returns(reason, RuleViolation::reason);
    }

    @Test
    void no_password_is_too_short() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rule.check(null, OWNER))
                .returns(AccountError.PASSWORD_TOO_SHORT, RuleViolation::reason);
    }
}
