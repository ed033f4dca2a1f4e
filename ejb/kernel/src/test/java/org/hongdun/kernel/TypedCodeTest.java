package org.hongdun.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

    @ParameterizedTest
    @CsvSource({
        "9I440IOIMA5ABCDE52, 91440101MA5ABCDE52",
        "91440101ma5abcde52, 91440101MA5ABCDE52",
        "9144 0101 MA5A BCDE 52, 91440101MA5ABCDE52",
        "91440101MA5ABCDES2, 91440101MA5ABCDE52",
        "９１４４０１０１ＭＡ５ＡＢＣＤＥ５２, 91440101MA5ABCDE52",
        "9144O3OO7O8461136T, 91440300708461136T"
    })
    void letters_that_no_code_has_are_read_as_the_digits_they_look_like(String typed, String meant) {
        assertThat(TypedCode.meant(typed)).contains(meant);
    }

    @Test
    void a_registration_number_is_read_in_the_same_way() {
        char check = RegistrationNumber.checkDigit("44010100000001");

        assertThat(TypedCode.meant("44OIO1OOOOOOO1" + check)).contains("44010100000001" + check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91440101MA5ABCDE53", "9I440IOIMA5ABCDE53", "红盾", "", "9144010"})
    void what_the_check_character_contradicts_is_no_code(String typed) {
        assertThat(TypedCode.meant(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4401O6l99OO1O1OO13, 440106199001010013",
        "440106 19900101 0013, 440106199001010013",
        "44010619900101OO13, 440106199001010013",
        "9I440IOIMA5ABCDE52, 91440101MA5ABCDE52"
    })
    void a_certificate_is_that_of_a_citizen_or_of_an_enterprise(String typed, String meant) {
        assertThat(TypedCode.meantCertificate(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"440106199001010014", "4401O6199001010014", "G12345678", ""})
    void the_number_of_another_certificate_or_a_wrong_one_is_not_guessed_at(String typed) {
        assertThat(TypedCode.meantCertificate(typed)).isEmpty();
    }

    @Test
    void a_whole_code_is_told_from_a_name_even_if_it_is_wrong() {
        assertThat(TypedCode.isCode("91440101MA5ABCDE53")).isTrue();
        assertThat(TypedCode.isCode("440101000000001")).isTrue();
        assertThat(TypedCode.isCode("广州市天河区红盾商店")).isFalse();
        assertThat(TypedCode.isCode("ABCDEFGHIJKLM")).isFalse();
        assertThat(TypedCode.isCode(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91440101ma5abcde52", "９１４４０１０１ＭＡ５ＡＢＣＤＥ５２", " 9144 0101 MA5A BCDE 52 "})
    void how_a_code_is_written_is_nothing_to_ask_about(String typed) {
        assertThat(TypedCode.offer(typed)).isEmpty();
        assertThat(TypedCode.plain(typed)).isEqualTo("91440101MA5ABCDE52");
    }

    @Test
    void another_letter_in_a_code_is_asked_about() {
        assertThat(TypedCode.offer("9144oioima5abcde52")).contains("91440101MA5ABCDE52");
    }
}
