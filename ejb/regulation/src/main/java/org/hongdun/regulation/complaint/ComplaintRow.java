package org.hongdun.regulation.complaint;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the complaint list.
 *
 * @param complaintNo our number, {@code TS<unit><year><serial>}
 * @param sourceNo number of the old 12315 system
 * @param unitName the competent unit, or the centre as long as nobody has been chosen
 * @param dueOn last day for the decision to accept; null while not dispatched or where the law sets no term
 * @param workingDaysLeft working days from today up to {@code dueOn}, negative when overdue; null without a term
 */
public record ComplaintRow(
        long id,
        String complaintNo,
        String sourceNo,
        ComplaintKind kind,
        ComplaintState state,
        boolean urgent,
        String respondentName,
        String goodsName,
        String unitCode,
        String unitName,
        Instant registeredAt,
        LocalDate dueOn,
        Integer workingDaysLeft)
        implements Serializable {}
