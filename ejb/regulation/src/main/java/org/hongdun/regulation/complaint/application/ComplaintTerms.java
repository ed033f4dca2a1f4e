package org.hongdun.regulation.complaint.application;

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
import org.hongdun.regulation.complaint.ComplaintKind;
import org.hongdun.regulation.complaint.domain.Complaint;
import org.hongdun.regulation.complaint.domain.ComplaintRevision;
import org.hongdun.regulation.complaint.domain.Term;
import org.hongdun.regulation.complaint.domain.UnitPlace;
import org.hongdun.regulation.complaint.persistence.ComplaintRepository;

/** The clock that runs for an item, from the competent unit's receipt; the item carries a copy of its last day. */
@ApplicationScoped
public class ComplaintTerms implements ClockListener {

    private static final String MATTER = "COMPLAINT";

    @Inject
    private LegalCalendar calendar;

    @Inject
    private LegalClocks clocks;

    @Inject
    private ComplaintRepository complaints;

    /**
     * Starts the clock of an item that a unit receives: consumer law art. 46 for complaints, the procedure rules for
     * reports; none, and null, for inquiries and suggestions.
     */
    Term start(Complaint complaint, UnitPlace unit, Instant receivedByUnit) {
        ComplaintRevision told = complaint.current();
        String code = limit(told.kind());
        return code == null
                ? null
                : new Term(code, clocks.start(wanted(complaint, told, code, unit.path(), receivedByUnit)));
    }

    private static String limit(ComplaintKind kind) {
        return switch (kind) {
            case COMPLAINT -> "CPL.ACCEPT";
            case REPORT -> "CASE.CHECK";
            case INQUIRY, SUGGESTION -> null;
        };
    }

    private static NewClock wanted(
            Complaint complaint, ComplaintRevision told, String code, OrgPath unit, Instant receivedByUnit) {
        return new NewClock(
                new Matter(MATTER, complaint.complaintNo()),
                code,
                code,
                null,
                day(receivedByUnit),
                unit,
                told.respondent().name(),
                "/complaint/list.xhtml?text=" + complaint.complaintNo(),
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
            complaints.moved(numbers, dueOn);
        }
    }

    @Override
    public UnderWay underWay(long after, int most) {
        List<ComplaintRepository.Line> running = complaints.withTerm(after, most);
        return new UnderWay(
                running.stream().map(ComplaintTerms::wanted).toList(),
                running.isEmpty()
                        ? after
                        : running.get(running.size() - 1).complaint().id());
    }

    private static NewClock wanted(ComplaintRepository.Line line) {
        Complaint complaint = line.complaint();
        return wanted(complaint, line.revision(), complaint.termCode(), complaint.unitPath(), complaint.dispatchedAt());
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
