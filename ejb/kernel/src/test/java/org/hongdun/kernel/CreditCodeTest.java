package org.hongdun.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91440300708461136T",
                "9144010163320680X7",
                "914403001922038216",
                "91330100799655058B",
                "911000001000013428",
                "914403006188392540",
                "914401017300004590",
                "91440101730000336Y",
                "9144010173000007X9",
                "914401017300000109",
                "92440106MA59AB121Q",
                "93440117MA9UXW3T46",
                "91440101MA5ABCDE52"
            })
    void a_code_with_the_right_check_character_is_accepted(String code) {
        assertThat(new CreditCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y4Z",
                "914403007084611361",
                "91440300708461136t",
                "9144030070846113",
                "91440300708461136O",
                "",
                " 1440300708461136T"
            })
    void any_other_text_is_refused(String text) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new CreditCode(text))
                .returns(KernelError.CREDIT_CODE_MALFORMED, RuleViolation::reason);
    }

    @Test
    void two_digits_swapped_are_noticed() {
        assertThat(CreditCode.isValid("91440300780461136T")).isFalse();
    }
}
