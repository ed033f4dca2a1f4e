package org.hongdun.platform.calendar;

import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** Parameters and calendar as pages show them. Permission {@code parameter-read}. */
public interface LegalReading {

    /** Filters and sort fields: code, unit, legalBasis, and to sort validFrom; filter {@code on} (date) shows only what is in force then. */
    Slice<LegalValue> parameters(ListQuery query);

    /** The days of that year that differ from their weekday, in order. */
    List<CalendarDay> days(int calendarYear);

    /** Years whose calendar should be on record by today and is not; from 1 December the next year is among them. */
    List<Integer> missingYears();
}
