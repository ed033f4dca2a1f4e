package org.hongdun.portal.account.domain;

import java.time.LocalDate;
import java.time.Period;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.account.AccountError;

/**
 * How old a private person with an account is: old enough to run a household (Civil Code, art. 18), and not older than people
 * grow.
 *
 * @param youngest in completed years
 * @param oldest in completed years
 */
public record AgeRule(int youngest, int oldest) {

    /** Refused with HD-P019 if the person is too young, with HD-P020 if nobody was born on that day. */
    public void check(CitizenIdNumber number, LocalDate on) {
        LocalDate birth = number.birthDate();
        int age = Period.between(birth, on).getYears();
        if (birth.isAfter(on) || age > oldest) {
            throw new RuleViolation(AccountError.BIRTH_IMPLAUSIBLE, birth);
        }
        if (age < youngest) {
            throw new RuleViolation(AccountError.PERSON_TOO_YOUNG, youngest);
        }
    }
}
