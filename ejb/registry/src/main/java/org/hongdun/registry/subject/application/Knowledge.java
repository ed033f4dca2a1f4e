package org.hongdun.registry.subject.application;

import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.Clocks;

/** What was known on a day is what had been recorded at its end. */
final class Knowledge {

    private Knowledge() {}

    /** The first instant after the day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.OFFICIAL_ZONE).toInstant();
    }
}
