package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that differs from its weekday.
 *
 * @param offPart the part without work of a half day, null for the other kinds
 * @param name as people call it, such as 春节 or 春节调休
 * @param notice the notice of the State Council, or the order, that says so
 */
public record CalendarDay(LocalDate day, DayKind kind, DayPart offPart, String name, String notice)
        implements Serializable {

    /** A whole day off, or one that is made up. */
    public static CalendarDay of(LocalDate day, DayKind kind, String name, String notice) {
        return new CalendarDay(day, kind, null, name, notice);
    }

    /** Whether it is counted as a working day. */
    public boolean working() {
        return kind != DayKind.OFF;
    }
}
