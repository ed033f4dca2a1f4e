package org.hongdun.platform.calendar;

import java.time.LocalDate;

/**
 * A change of one day.
 *
 * @param day that changes
 * @param before the calendar without the change
 * @param edition the calendar with the change in it
 */
public record CalendarShift(LocalDate day, CalendarEdition before, CalendarEdition edition) {}
