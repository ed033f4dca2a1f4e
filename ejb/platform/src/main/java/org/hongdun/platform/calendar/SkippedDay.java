package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that was not counted.
 *
 * @param name of the holiday, null for an ordinary weekend and for a stop
 * @param rolled whether it lies at the end and moves the legal end on, instead of lying within the count
 */
public record SkippedDay(LocalDate day, Why why, String name, boolean rolled) implements Serializable {

    /** Why a day is not counted. */
    public enum Why {
        WEEKEND,
        HOLIDAY,
        STOPPED
    }
}
