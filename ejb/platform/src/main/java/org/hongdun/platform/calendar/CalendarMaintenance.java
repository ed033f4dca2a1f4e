package org.hongdun.platform.calendar;

import java.time.LocalDate;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * Changes of the calendar by the system administrator. Permission {@code calendar-maintain}; every change has a reason, is
 * audited, and re-dates the open clocks. Refused with HD-C006 (weekday cannot be made up), HD-C007 (half day on a weekend
 * or without its part), HD-C008 (name or reason missing), HD-C009 (nothing to take out), HD-C010 (changed by somebody else
 * meanwhile), HD-C003 (day outside 2000 to 2099).
 */
public interface CalendarMaintenance {

    /**
     * What a change would do; changes nothing.
     *
     * @param day the day as it would be
     */
    CalendarPreview preview(CalendarDay day);

    /** As {@link #preview}, for a day that becomes an ordinary one again. */
    CalendarPreview previewRemoval(LocalDate day);

    /**
     * Adds the day or replaces what stands there.
     *
     * @param versionSeen of the calendar when the preview was shown
     */
    CalendarPreview put(CalendarDay day, String reason, int versionSeen);

    /** Takes the day out: it is an ordinary weekday or weekend day again. */
    CalendarPreview remove(LocalDate day, String reason, int versionSeen);

    /** Every change, the newest first; sort fields: version, day. */
    Slice<CalendarChangeRow> changes(ListQuery query);
}
