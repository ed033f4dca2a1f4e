package org.hongdun.regulation.casefile.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.clock.ClockListener;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.LegalClocks;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.regulation.casefile.domain.CaseSource;
import org.hongdun.regulation.casefile.domain.Term;
import org.hongdun.regulation.casefile.persistence.CaseSourceRepository;

/**
 * The clock that runs from the registration of a source to the decision on filing (procedure rules, CASE.CHECK); the source
 * carries a copy of its last day.
 */
@ApplicationScoped
public class CaseTerms implements ClockListener {

    private static final String MATTER = "CASE_SOURCE";
    private static final String CHECK = "CASE.CHECK";

    private LegalCalendar calendar;
    private LegalClocks clocks;
    private CaseSourceRepository sources;

    protected CaseTerms() {}

    @Inject
    public CaseTerms(LegalCalendar calendar, LegalClocks clocks, CaseSourceRepository sources) {
        this.calendar = calendar;
        this.clocks = clocks;
        this.sources = sources;
    }

    /** Starts the clock; the row of the term in force on the day of registration counts. */
    Term start(String sourceNo, String partyName, OrgPath unit, Instant registeredAt) {
        return new Term(CHECK, clocks.start(wanted(sourceNo, partyName, CHECK, unit, registeredAt)));
    }

    /** The decision was made on that day. */
    void finish(CaseSource source, LocalDate on) {
        clocks.finishAll(new Matter(MATTER, source.sourceNo()), on);
    }

    private static NewClock wanted(String sourceNo, String partyName, String term, OrgPath unit, Instant registeredAt) {
        return new NewClock(
                new Matter(MATTER, sourceNo),
                term,
                term,
                null,
                day(registeredAt),
                unit,
                partyName,
                "/casefile/list.xhtml?text=" + sourceNo,
                false);
    }

    @Override
    public void moved(LocalDate dueOn, List<ClockName> moved) {
        List<String> numbers = moved.stream()
                .map(ClockName::matter)
                .filter(matter -> matter.kind().equals(MATTER))
                .map(Matter::key)
                .toList();
        if (!numbers.isEmpty()) {
            sources.moved(numbers, dueOn);
        }
    }

    @Override
    public UnderWay underWay(long after, int most) {
        List<CaseSource> undecided = sources.undecided(after, most);
        return new UnderWay(
                undecided.stream()
                        .map(source -> wanted(
                                source.sourceNo(),
                                source.partyName(),
                                source.termCode(),
                                source.unitPath(),
                                source.registeredAt()))
                        .toList(),
                undecided.isEmpty()
                        ? after
                        : undecided.get(undecided.size() - 1).id());
    }

    /** For the days left on many terms at once. */
    WorkingCalendar workingCalendar() {
        return calendar.workingCalendar();
    }

    /** Last due day that counts as soon. */
    LocalDate soon(LocalDate today) {
        return calendar.due("DUE.SOON", today).dueOn();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clocks.OFFICIAL_ZONE);
    }
}
