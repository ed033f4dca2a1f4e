package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days within which the yearly duty is to be done.
 *
 * @param windowYear the year in which it is done
 * @param reportYear the year it is about, the one before
 * @param opensOn first day
 * @param closesOn last day
 */
public record YearlyWindow(Regime regime, int windowYear, int reportYear, LocalDate opensOn, LocalDate closesOn)
        implements Serializable {

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
