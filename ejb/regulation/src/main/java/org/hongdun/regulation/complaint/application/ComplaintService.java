package org.hongdun.regulation.complaint.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.exchange.ContentStore;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.regulation.complaint.ComplaintError;
import org.hongdun.regulation.complaint.ComplaintRow;
import org.hongdun.regulation.complaint.ComplaintState;
import org.hongdun.regulation.complaint.ComplaintView;
import org.hongdun.regulation.complaint.Complaints;
import org.hongdun.regulation.complaint.domain.Complainant;
import org.hongdun.regulation.complaint.domain.Complaint;
import org.hongdun.regulation.complaint.domain.UnitPlace;
import org.hongdun.regulation.complaint.persistence.ComplaintRepository;

/** The door of the room. */
@Stateless
@Local(Complaints.class)
public class ComplaintService implements Complaints {

    private static final String READ = "complaint-read";
    private static final String REVEAL = "complaint-identity-read";
    private static final String REGISTER = "complaint-register";
    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    @Inject
    private ComplaintRepository complaints;

    @Inject
    private ComplaintTerms terms;

    @Inject
    private Jurisdiction jurisdiction;

    @Inject
    private Organisation organisation;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private AuditTrail audit;

    @Inject
    private StatusMessages statusMessages;

    @Inject
    private ContentStore contents;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(READ)
    public Slice<ComplaintRow> list(ListQuery query) {
        LocalDate today = LocalDate.now(clock);
        String reach = currentOfficer.officer().reach(READ).pathPattern();
        Slice<ComplaintRepository.Line> page = complaints.list(query, reach, today, terms.soon(today));
        Map<String, String> units = organisation.shortNames(page.rows().stream()
                .map(line -> line.complaint().unitCode())
                .distinct()
                .toList());
        WorkingCalendar calendar = terms.workingCalendar();
        List<ComplaintRow> rows = page.rows().stream()
                .map(line -> ComplaintViews.row(line, units, calendar, today))
                .toList();
        return new Slice<>(rows, page.total());
    }

    @Override
    @RolesAllowed(READ)
    public long overdue() {
        return complaints.overdue(currentOfficer.officer().reach(READ).pathPattern(), LocalDate.now(clock));
    }

    @Override
    @RolesAllowed(READ)
    public ComplaintView view(long id) {
        Officer officer = currentOfficer.officer();
        Complaint complaint = within(READ, id, officer);
        boolean mayReveal = complaint.current().complainant().confidential()
                && officer.reach(REVEAL).covers(complaint.unitPath());
        boolean mayDispatch = complaint.state() == ComplaintState.REGISTERED
                && officer.reach(REGISTER).covers(complaint.unitPath());
        Map<String, String> units = organisation.shortNames(ComplaintViews.unitCodes(complaint));
        return ComplaintViews.view(
                complaint, units, terms.workingCalendar(), LocalDate.now(clock), mayReveal, mayDispatch);
    }

    @Override
    @RolesAllowed(REVEAL)
    public ComplaintView.Complainant reveal(long id, String reason) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new RuleViolation(ComplaintError.REASON_MISSING, SHORTEST_REASON, LONGEST_REASON);
        }
        Officer officer = currentOfficer.officer();
        Complaint complaint = within(REVEAL, id, officer);
        Complainant complainant = complaint.reveal(clock.instant(), officer.name(), reason.strip());
        audit.record(ComplaintAudit.COMPLAINT_IDENTITY_REVEALED, Outcome.DONE, complaint.complaintNo(), reason.strip());
        return ComplaintViews.revealed(complainant);
    }

    @Override
    @RolesAllowed(READ)
    public InputStream openAttachment(long id, String sm3) {
        if (!within(READ, id, currentOfficer.officer()).hasAttachment(sm3)) {
            throw new RuleViolation(ComplaintError.NOT_FOUND, id);
        }
        return contents.open(sm3);
    }

    @Override
    @RolesAllowed(REGISTER)
    public void dispatch(long id, int seenVersion, String unitCode, String note) {
        Officer officer = currentOfficer.officer();
        Complaint complaint = within(REGISTER, id, officer);
        complaint.seen(seenVersion);
        UnitPlace unit = jurisdiction
                .chosen(unitCode)
                .orElseThrow(() -> new RuleViolation(ComplaintError.UNIT_NOT_COMPETENT, unitCode));
        Instant now = clock.instant();
        complaint.dispatch(unit, terms.start(complaint, unit, now), now, officer.name(), note);
        statusMessages.assigned(complaint, now);
        audit.record(ComplaintAudit.COMPLAINT_DISPATCHED, Outcome.DONE, complaint.complaintNo(), unit.code());
    }

    /** The same answer for what does not exist and what lies beyond the officer's reach. */
    private Complaint within(String permission, long id, Officer officer) {
        return complaints
                .byId(id)
                .filter(complaint -> officer.reach(permission).covers(complaint.unitPath()))
                .orElseThrow(() -> new RuleViolation(ComplaintError.NOT_FOUND, id));
    }
}
