package org.hongdun.platform.clock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hongdun.kernel.Clocks;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.clock.domain.SignalHours;

/** The parameters SIGNAL.* as the domain wants them. */
@ApplicationScoped
class ClockRules {

    @Inject
    private LegalCalendar calendar;

    SignalHours hours(LocalDate today) {
        return new SignalHours(
                calendar.parameter("SIGNAL.HINT.WD", today).asInt(),
                calendar.parameter("SIGNAL.HINT.D", today).asInt(),
                LocalTime.parse(calendar.parameter("SIGNAL.WARNING.AT", today).text()),
                calendar.parameter("SIGNAL.YELLOW.CURE", today).asInt(),
                Clocks.OFFICIAL_ZONE);
    }
}
