package org.hongdun.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example of the standards, and what their check characters promise for any number. */
class CheckDigitsTest {

    private static final String DIGITS = "0123456789";
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANIZATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "91330100799655058B",
                "91110000802100433B",
                "9152000071430580XT",
                "91110000710925462X",
                "91100000100003962T",
                "911000001000013428",
                "911100001000044477",
                "911100001000054748",
                "91110000710926094P",
                "911100007109250324",
                "91110108551385082Q",
                "91440300192317458F",
                "91440400192548256N",
                "91440606722473344C",
                "91440300192181490G",
                "9144030010001686XA",
                "914403006188392540",
                "91440000100017600N",
                "91440000126335439C",
                "91440101190478645G",
                "91440101633203772F",
                "914401017083429628",
                "91310115342050446K",
                "91310000741627329A",
                "91440300708461136T",
                "9144010163320680X7",
                "914401017300004590",
                "91440101730000336Y",
                "9144010173000007X9",
                "914401017300000109",
                "92440106MA59AB121Q",
                "93440117MA9UXW3T46",
                "91440101MA5ABCDE52",
                "91440106MA9E3UMF7G",
                "92440111MA9RQN2C34",
                "91440113MA5EA9U339"
            })
    void a_credit_code_of_the_standard_is_right_and_so_is_the_organisation_code_in_it(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
        assertThat(OrganizationCode.isValid(code.substring(8, 17))).isTrue();
    }

    @Test
    void the_negative_example_of_the_standard_has_3_for_its_check_character() {
        assertThat(CreditCode.checkCharacter("91350100M000100Y4")).isEqualTo('3');
        assertThat(CreditCode.isValid("91350100M000100Y4Z")).isFalse();
        assertThat(CreditCode.isValid("91350100M000100Y43")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "440301103097413",
                "440301103448669",
                "110108012660422",
                "330100400013364",
                "310000400311804",
                "310141000157096",
                "440101000000009",
                "440101000000017",
                "440106400000129",
                "440106400000104",
                "440111600012344",
                "440102000123452",
                "440113612345670",
                "440106000123454",
                "440111676543214",
                "440101400000886"
            })
    void a_registration_number_of_the_standard_is_right(String number) {
        assertThat(RegistrationNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"71430580X", "708461136", "192203821", "MA5ABCDE5", "100017600"})
    void an_organisation_code_of_the_standard_is_right(String code) {
        assertThat(new OrganizationCode(code)).hasToString(code);
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
    void a_citizen_number_of_the_standard_is_right(String number) {
        assertThat(new CitizenIdNumber(number).value()).isEqualTo(number);
    }

    @Test
    void a_citizen_number_of_15_digits_becomes_one_of_18_of_the_1900s() {
        assertThat(CitizenIdNumber.parse("440106800101001").value()).isEqualTo("440106198001010019");
    }

    @RepeatedTest(20)
    void any_credit_code_shows_a_changed_character_and_two_exchanged_ones(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String first17 = text(random, CREDIT_ALPHABET, 17);
        String code = first17 + CreditCode.checkCharacter(first17);

        assertThat(CreditCode.isValid(code)).isTrue();
        assertThatErrorsShow(code, CREDIT_ALPHABET, CreditCode::isValid);
        assertThatExchangesShow(code, CreditCode::isValid);
    }

    @RepeatedTest(20)
    void any_registration_number_shows_a_changed_digit(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String first14 = text(random, DIGITS, 14);
        String number = first14 + RegistrationNumber.checkDigit(first14);

        assertThat(RegistrationNumber.isValid(number)).isTrue();
        assertThatErrorsShow(number, DIGITS, RegistrationNumber::isValid);
    }

    @RepeatedTest(20)
    void any_citizen_number_shows_a_changed_digit_and_two_exchanged_ones(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        String first17 = "44" + text(random, DIGITS, 4) + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + text(random, DIGITS, 3);
        String number = first17 + CitizenIdNumber.checkCharacter(first17);

        assertThat(new CitizenIdNumber(number).birthDate()).isEqualTo(birth);
        assertThatErrorsShow(number, DIGITS, CheckDigitsTest::isCitizenNumber);
        assertThatExchangesShow(number, CheckDigitsTest::isCitizenNumber);
    }

    @RepeatedTest(20)
    void any_organisation_code_has_one_check_character(RepetitionInfo run) {
        String first8 = text(new Random(run.getCurrentRepetition()), ORGANIZATION_ALPHABET, 8);

        assertThat("0123456789X".chars().filter(check -> OrganizationCode.isValid(first8 + (char) check)))
                .hasSize(1);
    }

    private static boolean isCitizenNumber(String text) {
        try {
            return new CitizenIdNumber(text).value().equals(text);
        } catch (RuleViolation malformed) {
            return false;
        }
    }

    private static void assertThatErrorsShow(String number, String alphabet, Predicate<String> valid) {
        for (int at = 0; at < number.length(); at++) {
            for (char other : alphabet.toCharArray()) {
                if (other != number.charAt(at)) {
                    String wrong = number.substring(0, at) + other + number.substring(at + 1);
                    assertThat(valid.test(wrong))
                            .as("%s instead of %s", wrong, number)
                            .isFalse();
                }
            }
        }
    }

    private static void assertThatExchangesShow(String number, Predicate<String> valid) {
        for (int at = 1; at < number.length(); at++) {
            if (number.charAt(at) != number.charAt(at - 1)) {
                String wrong = number.substring(0, at - 1)
                        + number.charAt(at)
                        + number.charAt(at - 1)
                        + number.substring(at + 1);
                assertThat(valid.test(wrong))
                        .as("%s instead of %s", wrong, number)
                        .isFalse();
            }
        }
    }

    private static String text(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
