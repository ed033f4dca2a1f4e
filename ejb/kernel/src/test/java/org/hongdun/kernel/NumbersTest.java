package org.hongdun.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "440301103097413",
                "440301103448669",
                "110108012660422",
                "330100400013364",
                "440101000000009",
                "440106400000104",
                "3602001001337"
            })
    void a_registration_number_of_15_checked_or_13_old_digits_is_accepted(String number) {
        assertThat(new RegistrationNumber(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"440101000000000", "110000000000011", "44030110309741", "44030110309741X"})
    void a_registration_number_with_a_wrong_check_digit_is_refused(String number) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new RegistrationNumber(number))
                .returns(KernelError.REGISTRATION_NUMBER_MALFORMED, RuleViolation::reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "440106198001010019",
                "440102197506153322",
                "440113199202290043"
            })
    void a_citizen_number_with_the_right_check_character_is_accepted(String number) {
        assertThat(new CitizenIdNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "440113199302290043", "440106800101001", "44010619800101001"})
    void a_citizen_number_with_a_wrong_check_or_an_impossible_birthday_is_refused(String number) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new CitizenIdNumber(number))
                .returns(KernelError.CITIZEN_ID_MALFORMED, RuleViolation::reason);
    }

    @Test
    void a_citizen_number_never_prints_itself_whole() {
        assertThat(new CitizenIdNumber("440106198001010019")).hasToString("440106********0019");
    }

    @Test
    void a_unit_contains_itself_and_what_lies_below_but_not_its_neighbour() {
        OrgPath branch = new OrgPath("/440100/440106/");
        assertThat(branch.contains(branch)).isTrue();
        assertThat(branch.contains(branch.child("44010603"))).isTrue();
        assertThat(branch.contains(new OrgPath("/440100/4401061/"))).isFalse();
        assertThat(branch.contains(new OrgPath("/440100/"))).isFalse();
        assertThat(branch.unitCode()).isEqualTo("440106");
    }
}
