package org.hongdun.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongdun.kernel.registration.FormField.FieldType;
import org.junit.jupiter.api.Test;

class MeantNumbersTest {

    private static final String LETTERS = "9144OIOIMA5ABCDE52";
    private static final String CODE = "91440101MA5ABCDE52";

    @Test
    void a_code_with_letters_for_digits_is_offered_where_a_code_is_asked_for() {
        assertThat(MeantNumbers.at(FieldType.CREDIT_CODE, "creditCode", LETTERS))
                .contains(CODE);
        assertThat(MeantNumbers.at(FieldType.TEXT, "parentCode", LETTERS)).contains(CODE);
        assertThat(MeantNumbers.at(FieldType.ID_NUMBER, "investors.0.certificateNo", LETTERS))
                .contains(CODE);
        assertThat(MeantNumbers.at(FieldType.ID_NUMBER, "legalRepresentativeId", "44OlO6199001010013"))
                .contains("440106199001010013");
    }

    @Test
    void nothing_is_offered_elsewhere_nor_what_stands_there_already() {
        assertThat(MeantNumbers.at(FieldType.TEXT, "name", LETTERS)).isEmpty();
        assertThat(MeantNumbers.at(FieldType.CREDIT_CODE, "creditCode", CODE)).isEmpty();
        assertThat(MeantNumbers.at(FieldType.CREDIT_CODE, "creditCode", null)).isEmpty();
    }
}
