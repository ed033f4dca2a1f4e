package org.hongdun.platform.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hongdun.kernel.calendar.WorkingCalendar;

/** The calendar and the parameters as they are at one moment; computes without asking the database again. */
public interface CalendarEdition {

    /** Number of the last change of the calendar, 0 before the first one. */
    int version();

    WorkingCalendar workingCalendar();

    /**
     * Counts a term out.
     *
     * @param limit a parameter in WD, D, M or Y (HD-C001, HD-C002), or a term such as {@code 5WD} by the general rule
     * @param start the day of the event; the row in force then counts
     * @param stops spans in which the clock stood still, in any order; they may overlap
     */
    Reckoning reckon(String limit, LocalDate start, Collection<StopSpan> stops);

    /** Counts a given term by a law; refused with HD-C005 when that law has no rule in force on that day. */
    Reckoning reckon(Term term, String lawCode, LocalDate start, Collection<StopSpan> stops);

    /** The rules in force on that day, by code. */
    List<LawRule> laws(LocalDate on);
}
