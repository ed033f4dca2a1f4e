package org.hongdun.registry.inspection.application;

import java.time.LocalDate;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.registry.inspection.InspectionRow;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.inspection.domain.AnnualInspection;

/** Makes the lines of the lists, with the working days left today. */
record InspectionRows(WorkingCalendar calendar, LocalDate today) {

    InspectionRow row(AnnualInspection i) {
        return new InspectionRow(
                i.id(),
                i.inspectionNo(),
                i.enterprise().value(),
                i.enterpriseName(),
                i.reportYear(),
                i.status(),
                i.submission(),
                i.acceptedAt(),
                i.dueOn(),
                i.status() == InspectionStatus.DECLARED ? calendar.workingDaysBetween(today, i.dueOn()) : null,
                i.unitCode(),
                i.grade(),
                i.decidedAt());
    }
}
