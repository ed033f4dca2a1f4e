package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A term counted out, with every day that was skipped.
 *
 * @param asked the term as it is written
 * @param counted the term as the law counts it: short terms of some laws are working days
 * @param law the rule in force on the day of the event
 * @param parameter the row the term comes from, null for a term given as such
 * @param start the day of the event, not counted
 * @param lastDay by the strict reading, which binds the bureau
 * @param rolledDay the legal end: {@code lastDay}, or the next working day where the law lets it run on
 * @param skipped in order; those marked rolled lie after the count
 * @param madeUp weekend days that were counted because work is made up on them
 * @param provisional whether it reaches into a year whose calendar has not been published yet
 */
public record Reckoning(
        Term asked,
        Term counted,
        LawRule law,
        LegalValue parameter,
        LocalDate start,
        LocalDate lastDay,
        LocalDate rolledDay,
        List<SkippedDay> skipped,
        List<CalendarDay> madeUp,
        boolean provisional)
        implements Serializable {

    public Reckoning {
        skipped = List.copyOf(skipped);
        madeUp = List.copyOf(madeUp);
    }

    /** Whether the value behind it has to be verified, or is likely to change. */
    public boolean isUnsure() {
        return parameter != null && parameter.certainty().isUnsure();
    }
}
