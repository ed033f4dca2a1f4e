package org.hongdun.platform.calendar;

import java.io.Serializable;

/**
 * @param before the day as it stands, null for an ordinary one
 * @param after the day as it would be, null for an ordinary one
 * @param version of the calendar before the change
 * @param moving how many open clocks get another due date
 */
public record CalendarPreview(CalendarDay before, CalendarDay after, int version, long moving)
        implements Serializable {}
