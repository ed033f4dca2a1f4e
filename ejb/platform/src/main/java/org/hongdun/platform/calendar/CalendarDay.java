package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that differs from its weekday.
 *
 * @param working true for a weekend day on which work is made up, false for a day off
 * @param notice the notice of the State Council that says so
 */
public record CalendarDay(LocalDate day, boolean working, String name, String notice) implements Serializable {}
