package org.hongdun.registry.inspection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line in the list of annual inspections.
 *
 * @param submission number of the latest report, from 1
 * @param acceptedAt arrival of the latest report
 * @param dueOn last day of the review by law
 * @param workingDaysLeft working days until then, negative if it has passed; null if nothing is awaited from the officer
 * @param unitCode the competent unit
 * @param grade null until passed
 * @param decidedAt null until first decided
 */
public record InspectionRow(
        long id,
        String inspectionNo,
        String creditCode,
        String enterpriseName,
        int reportYear,
        InspectionStatus status,
        int submission,
        Instant acceptedAt,
        LocalDate dueOn,
        Integer workingDaysLeft,
        String unitCode,
        Grade grade,
        Instant decidedAt)
        implements Serializable {}
