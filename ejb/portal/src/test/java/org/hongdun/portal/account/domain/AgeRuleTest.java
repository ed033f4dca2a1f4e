package org.hongdun.portal.account.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.account.AccountError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final AgeRule RULE = new AgeRule(16, 120);

    @ParameterizedTest
    @ValueSource(strings = {"2010-03-02", "1990-01-01", "1906-03-02", "1905-03-03"})
    void from_the_sixteenth_birthday_on_a_person_may_have_an_account(LocalDate birth) {
        assertThatCode(() -> RULE.check(born(birth), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void a_day_before_the_sixteenth_birthday_it_is_too_early() {
        refused(AccountError.PERSON_TOO_YOUNG, LocalDate.of(2010, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2090-01-01", "1905-03-02", "1850-01-01"})
    void nobody_was_born_tomorrow_or_is_older_than_people_grow(LocalDate birth) {
        refused(AccountError.BIRTH_IMPLAUSIBLE, birth);
    }

    private static void refused(AccountError reason, LocalDate birth) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> RULE.check(born(birth), TODAY))
                .returns(reason, RuleViolation::reason);
    }

    private static CitizenIdNumber born(LocalDate birth) {
        String first17 = "440106" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "001";
        return new CitizenIdNumber(first17 + CitizenIdNumber.checkCharacter(first17));
    }
}
