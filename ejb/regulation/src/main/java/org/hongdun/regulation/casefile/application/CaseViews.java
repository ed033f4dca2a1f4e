package org.hongdun.regulation.casefile.application;

import java.time.LocalDate;
import java.util.Map;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.regulation.casefile.CaseSourceRow;
import org.hongdun.regulation.casefile.CaseSourceState;
import org.hongdun.regulation.casefile.CaseSourceView;
import org.hongdun.regulation.casefile.domain.CaseSource;
import org.hongdun.regulation.casefile.domain.CaseSourceStep;

/** What leaves the room of a case source. */
final class CaseViews {

    private CaseViews() {}

    static CaseSourceRow row(
            CaseSource source, String nameToday, Map<String, String> units, WorkingCalendar calendar, LocalDate today) {
        return new CaseSourceRow(
                source.id(),
                source.sourceNo(),
                source.caseNo(),
                source.kind(),
                source.cause(),
                source.state(),
                source.partyName(),
                another(source, nameToday),
                source.unitCode(),
                units.get(source.unitCode()),
                source.registeredAt(),
                source.dueOn(),
                daysLeft(source, calendar, today));
    }

    static CaseSourceView view(
            CaseSource source, SubjectView party, Officer reader, WorkingCalendar calendar, LocalDate today) {
        boolean mayRegister = reader.reach(CaseSourceService.REGISTER).covers(source.unitPath());
        boolean mayApprove = reader.reach(CaseSourceService.APPROVE).covers(source.unitPath());
        return new CaseSourceView(
                source.id(),
                source.version(),
                source.sourceNo(),
                source.caseNo(),
                source.state(),
                source.kind(),
                source.cause(),
                source.subjectId(),
                source.partyName(),
                another(source, party.name()),
                party.creditCode() == null ? party.registrationNo() : party.creditCode(),
                source.unitCode(),
                source.facts(),
                source.registeredAt(),
                source.steps().get(0).officer(),
                source.dueOn(),
                daysLeft(source, calendar, today),
                source.proposal(),
                source.proposalReason(),
                source.proposerName(),
                source.steps().stream().map(CaseViews::step).toList(),
                mayRegister && source.state() == CaseSourceState.REGISTERED,
                mayApprove && source.state() == CaseSourceState.PROPOSED,
                source.isProposedBy(reader.loginName()),
                mayApprove && source.state() == CaseSourceState.FILED);
    }

    /** The name borne today if it is not the one that was registered (Appendix B, rule 3). */
    private static String another(CaseSource source, String nameToday) {
        return source.partyName().equals(nameToday) ? null : nameToday;
    }

    private static Integer daysLeft(CaseSource source, WorkingCalendar calendar, LocalDate today) {
        return source.state().isUndecided() ? calendar.workingDaysBetween(today, source.dueOn()) : null;
    }

    private static CaseSourceView.Step step(CaseSourceStep step) {
        return new CaseSourceView.Step(step.actedAt(), step.act().name(), step.officer(), step.note());
    }
}
