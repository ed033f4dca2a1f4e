package org.hongdun.registry.inspection.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.Regime;
import org.hongdun.platform.calendar.YearlyWindow;
import org.hongdun.registry.effect.RegisterEffects;
import org.hongdun.registry.inspection.InspectionClosing.Closed;
import org.hongdun.registry.inspection.InspectionFact;
import org.hongdun.registry.inspection.InspectionFacts;
import org.hongdun.registry.inspection.InspectionStatus;

/**
 * The end of the window. Who is overdue is asked as of now, so that a night made up for later spares who has passed or left the
 * register meanwhile. Under the annual report nothing is locked, nor where the window is open all the year round.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WindowEnd {

    private InspectionFacts facts;
    private RegisterEffects effects;
    private LegalCalendar calendar;
    private Clock clock;

    protected WindowEnd() {}

    @Inject
    public WindowEnd(InspectionFacts facts, RegisterEffects effects, LegalCalendar calendar, Clock clock) {
        this.facts = facts;
        this.effects = effects;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Closed close(LocalDate day, long afterSubjectId, int limit) {
        YearlyWindow window = calendar.currentWindow(day);
        if (window.regime() != Regime.INSPECTION || !window.isOpenOn(day) || isOpen(day.plusDays(1))) {
            return new Closed(0, 0, afterSubjectId);
        }
        List<InspectionFact> page = facts.asOf(LocalDate.now(clock), window.reportYear(), afterSubjectId, limit);
        List<Long> overdue = page.stream()
                .filter(WindowEnd::isOverdue)
                .map(fact -> fact.subject().subjectId())
                .toList();
        overdue.forEach(subject -> effects.inspectionOverdue(subject, window.reportYear()));
        return new Closed(
                page.size(),
                overdue.size(),
                page.isEmpty()
                        ? afterSubjectId
                        : page.get(page.size() - 1).subject().subjectId());
    }

    private boolean isOpen(LocalDate day) {
        return calendar.currentWindow(day).isOpenOn(day);
    }

    private static boolean isOverdue(InspectionFact fact) {
        boolean filedInTime = fact.status() != null && !fact.late();
        return fact.obliged() && !filedInTime && fact.status() != InspectionStatus.PASSED;
    }
}
