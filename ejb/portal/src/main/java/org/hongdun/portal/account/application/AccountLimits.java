package org.hongdun.portal.account.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.hongdun.portal.account.domain.AgeRule;
import org.hongdun.portal.account.domain.PasswordRule;
import org.hongdun.portal.parameter.PortalParameters;

/** The limits of an account in force on a day. */
@Dependent
class AccountLimits {

    @Inject
    private PortalParameters parameters;

    PasswordRule passwordRule(LocalDate on) {
        return new PasswordRule(
                parameters.number("PASSWORD.LENGTH.MIN", on), parameters.number("PASSWORD.KINDS.MIN", on));
    }

    AgeRule ageRule(LocalDate on) {
        return new AgeRule(parameters.number("REG.AGE.OPERATOR", on), parameters.number("PERSON.AGE.MAX", on));
    }

    int passwordsRemembered(LocalDate on) {
        return parameters.number("PASSWORD.HISTORY", on);
    }

    int passwordDays(LocalDate on) {
        return parameters.number("PASSWORD.AGE.DAYS", on);
    }

    int tries(LocalDate on) {
        return parameters.number("ACCOUNT.LOCK.TRIES", on);
    }

    Duration lock(LocalDate on) {
        return Duration.ofMinutes(parameters.number("ACCOUNT.LOCK.MINUTES", on));
    }
}
