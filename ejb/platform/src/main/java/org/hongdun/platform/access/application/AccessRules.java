package org.hongdun.platform.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.hongdun.platform.access.domain.LockRule;
import org.hongdun.platform.access.domain.PasswordRule;
import org.hongdun.platform.calendar.LegalCalendar;

/** The thresholds in force today. */
@ApplicationScoped
class AccessRules {

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Clock clock;

    LockRule lock() {
        return new LockRule(number("LOGIN.FAILURES"), Duration.ofMinutes(number("LOGIN.LOCK")));
    }

    PasswordRule password() {
        return new PasswordRule(
                number("LOGIN.PASSWORD.LENGTH"), number("LOGIN.PASSWORD.KINDS"), number("LOGIN.PASSWORD.HISTORY"));
    }

    Duration longestPasswordAge() {
        return Duration.ofDays(number("LOGIN.PASSWORD.AGE"));
    }

    int longestTokenDays() {
        return number("API.TOKEN.DAYS");
    }

    /** Calls in a minute. */
    int tokenRate() {
        return number("API.TOKEN.RATE");
    }

    private int number(String code) {
        return calendar.parameter(code, LocalDate.now(clock)).asInt();
    }
}
