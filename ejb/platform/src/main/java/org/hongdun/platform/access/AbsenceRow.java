package org.hongdun.platform.access;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of the list of absences.
 *
 * @param to last day
 * @param plannedTo last day as it was recorded; differs if he was back early
 * @param calledOff whether he did not go at all
 * @param recordedBy name of who recorded it
 * @param running whether it lasts or is to come, so that it can be ended
 */
public record AbsenceRow(
        long id,
        String loginName,
        String name,
        String unitCode,
        String post,
        AbsenceKind kind,
        LocalDate from,
        LocalDate to,
        LocalDate plannedTo,
        boolean calledOff,
        String reason,
        String recordedBy,
        boolean running)
        implements Serializable {}
