package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A change of the calendar.
 *
 * @param oldKind null when the day was an ordinary one
 * @param newKind null when it became an ordinary one
 */
public record CalendarChangeRow(
        int version,
        LocalDate day,
        DayKind oldKind,
        String oldName,
        DayKind newKind,
        String newName,
        String reason,
        Instant changedAt,
        String changedBy)
        implements Serializable {}
