package org.hongdun.registry.ban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    @Test
    void numbers_of_15_and_18_digits_are_one_person() {
        Identity old = new Identity("甲", null, "440106800101001", null);

        assertThat(old.certificateNo()).isEqualTo("440106198001010019");
        assertThat(old.certificateType()).isEqualTo("10");
        assertThat(old.birthDate()).isEqualTo(LocalDate.of(1980, 1, 1));
        assertThat(old).isEqualTo(new Identity("甲", "10", " 44010619800101 0019", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"440106198001010018", "44010619800101001", "440106198013010019", "440106801301001", "x"})
    void a_wrong_number_is_refused(String number) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Identity("甲", "10", number, null))
                .returns(BanError.NUMBER_MALFORMED, RuleViolation::reason);
    }

    @ParameterizedTest
    @CsvSource({"10, 440106198001010019, 440106********0019", "40, G12345678, G1*****78", "40, E123, E123"})
    void a_number_is_shown_masked(String type, String number, String shown) {
        assertThat(new Identity("甲", type, number, null).maskedNo()).isEqualTo(shown);
    }

    @Test
    void nobody_without_a_name() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Identity(" ", null, null, null))
                .returns(BanError.FIELD_MISSING, RuleViolation::reason);
    }
}
