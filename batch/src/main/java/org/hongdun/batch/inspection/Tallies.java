package org.hongdun.batch.inspection;

import java.time.LocalDate;
import org.hongdun.insight.statistics.InspectionTally;
import org.hongdun.insight.statistics.InspectionTally.Disposition;
import org.hongdun.insight.statistics.InspectionTally.InspectionClass;
import org.hongdun.registry.inspection.InspectionFact;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.subject.SubjectFact;

/**
 * Where a market subject stands in the table of the annual inspection. Counted are those that owe the inspection and
 * those that passed before they left; the others are skipped, each with its reason.
 */
final class Tallies {

    private Tallies() {}

    static InspectionTally of(InspectionFact fact, int reportYear) {
        SubjectFact subject = fact.subject();
        if (!fact.obliged() && fact.status() != InspectionStatus.PASSED) {
            return left(fact, Disposition.SKIPPED, whyNotObliged(subject, reportYear));
        }
        if (subject.authority() == null) {
            return left(fact, Disposition.FAILED, "BRANCH_UNKNOWN");
        }
        if (subject.section() == null) {
            return left(fact, Disposition.FAILED, "SECTION_UNKNOWN");
        }
        if (subject.typeCode() == null) {
            return left(fact, Disposition.FAILED, "TYPE_UNKNOWN");
        }
        return new InspectionTally(
                subject.subjectId(),
                Disposition.COUNTED,
                null,
                subject.authority(),
                subject.section(),
                subject.typeCode(),
                inspectionClass(fact.status()),
                fact.grade() == null ? null : fact.grade().name(),
                fact.late(),
                fact.online());
    }

    private static InspectionClass inspectionClass(InspectionStatus status) {
        if (status == null) {
            return InspectionClass.NOT_DECLARED;
        }
        return switch (status) {
            case DECLARED, PRE_RETURNED, REMOVED -> InspectionClass.PRE_WAITING;
            case PASSED -> InspectionClass.PASSED;
        };
    }

    private static String whyNotObliged(SubjectFact subject, int reportYear) {
        if (subject.household()) {
            return "HOUSEHOLD";
        }
        LocalDate established = subject.establishedOn();
        if (established != null && established.getYear() > reportYear) {
            return "ESTABLISHED_LATER";
        }
        return subject.state().owesInspection() ? "NOT_OBLIGED" : "LEFT_REGISTER";
    }

    private static InspectionTally left(InspectionFact fact, Disposition disposition, String reason) {
        SubjectFact subject = fact.subject();
        return new InspectionTally(
                subject.subjectId(),
                disposition,
                reason,
                subject.authority(),
                subject.section(),
                subject.typeCode(),
                null,
                null,
                false,
                false);
    }
}
