package org.hongdun.registry.inspection.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.Clocks;
import org.hongdun.registry.inspection.InspectionFact;
import org.hongdun.registry.inspection.InspectionFacts;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.inspection.domain.AnnualInspections;
import org.hongdun.registry.inspection.domain.Standing;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectFact;

/** Joins the register with its inspections, page by page. */
@Stateless
@Local(InspectionFacts.class)
public class InspectionFactsService implements InspectionFacts {

    @Inject
    private MarketSubjects subjects;

    @Inject
    private AnnualInspections inspections;

    @Override
    @RolesAllowed("system")
    public List<InspectionFact> asOf(LocalDate businessDate, int reportYear, long afterSubjectId, int limit) {
        List<SubjectFact> page = subjects.facts(businessDate, afterSubjectId, limit);
        if (page.isEmpty()) {
            return List.of();
        }
        Instant end =
                businessDate.plusDays(1).atStartOfDay(Clocks.OFFICIAL_ZONE).toInstant();
        Map<Long, Standing> standings = inspections.standings(
                reportYear, page.get(0).subjectId(), page.get(page.size() - 1).subjectId(), end);
        return page.stream()
                .map(subject -> fact(subject, reportYear, standings.get(subject.subjectId())))
                .toList();
    }

    @Override
    @RolesAllowed("system")
    public long count(LocalDate businessDate) {
        return subjects.countFacts(businessDate);
    }

    private static InspectionFact fact(SubjectFact subject, int reportYear, Standing standing) {
        boolean mustFile = !subject.household() && subject.establishedOn().getYear() <= reportYear;
        if (standing == null) {
            boolean obliged = mustFile && subject.state().owesInspection();
            return new InspectionFact(
                    subject, obliged, null, null, false, false, null, null, null, null, null, null, null);
        }
        boolean passed = standing.status() == InspectionStatus.PASSED;
        return new InspectionFact(
                subject,
                mustFile && (passed || subject.state().owesInspection()),
                standing.status(),
                standing.grade(),
                true,
                standing.late(),
                day(standing.declaredAt()),
                passed ? day(standing.since()) : null,
                standing.totalAssets(),
                standing.turnover(),
                standing.netProfit(),
                standing.tax(),
                standing.staff());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Clocks.OFFICIAL_ZONE).toLocalDate();
    }
}
