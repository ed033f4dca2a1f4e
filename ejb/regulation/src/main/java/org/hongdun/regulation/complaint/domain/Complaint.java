package org.hongdun.regulation.complaint.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.regulation.complaint.ComplaintError;
import org.hongdun.regulation.complaint.ComplaintState;

/**
 * A complaint or report of the hotline (投诉举报).
 *
 * <pre>
 * REGISTERED 登记 --dispatch--> DISPATCHED 分派: the term for the decision to accept runs from the unit's receipt
 * </pre>
 *
 * Corrections are possible in either state and add a revision; unit, number and running term stay.
 */
@Entity
@Table(name = "complaint")
public class Complaint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_seq")
    @SequenceGenerator(name = "complaint_seq", sequenceName = "complaint_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "complaint_no", length = 32, nullable = false)
    private String complaintNo;

    @Column(name = "source_system", length = 32, nullable = false)
    private String sourceSystem;

    @Column(name = "source_no", length = 128, nullable = false)
    private String sourceNo;

    @Column(name = "revision_no", nullable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private ComplaintState state;

    @Column(name = "unit_code", length = 20, nullable = false)
    private String unitCode;

    @Column(name = "unit_path", length = 100, nullable = false)
    private String unitPath;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "term_code", length = 32)
    private String termCode;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("revision")
    private List<ComplaintRevision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("actedAt, id")
    private List<ComplaintStep> steps = new ArrayList<>();

    protected Complaint() {}

    /**
     * Takes a complaint over from a connected system.
     *
     * @param centre who keeps it until a competent unit is chosen
     */
    public static Complaint register(
            String complaintNo,
            String sourceSystem,
            String sourceNo,
            Telling telling,
            Arrival arrival,
            UnitPlace centre) {
        Complaint complaint = new Complaint();
        complaint.complaintNo = complaintNo;
        complaint.sourceSystem = sourceSystem;
        complaint.sourceNo = sourceNo;
        complaint.state = ComplaintState.REGISTERED;
        complaint.belongTo(centre);
        complaint.receivedAt = arrival.at();
        complaint.add(telling, arrival);
        complaint.note(ComplaintAct.REGISTERED, arrival.at(), null, null);
        return complaint;
    }

    /**
     * Gives the complaint to the competent unit.
     *
     * @param term from the legal parameter in force on the day of receipt; null where the law sets none
     * @param officer who decided, null for the system
     */
    public void dispatch(UnitPlace unit, Term term, Instant at, String officer, String note) {
        if (state != ComplaintState.REGISTERED) {
            throw new RuleViolation(ComplaintError.STATE_FORBIDS, complaintNo, state);
        }
        state = ComplaintState.DISPATCHED;
        belongTo(unit);
        dispatchedAt = at;
        if (term != null) {
            termCode = term.code();
            dueOn = term.dueOn();
        }
        note(ComplaintAct.DISPATCHED, at, officer, note);
    }

    /** Adds a later revision; the same one again is HD-T003, an earlier one HD-T004. */
    public void correct(Telling telling, Arrival arrival) {
        if (telling.revision() == revision) {
            throw new RuleViolation(ComplaintError.REVISION_REPEATED, sourceNo, revision);
        }
        if (telling.revision() < revision) {
            throw new RuleViolation(ComplaintError.REVISION_OUTDATED, sourceNo, telling.revision(), revision);
        }
        add(telling, arrival);
        note(ComplaintAct.CORRECTED, arrival.at(), null, String.valueOf(revision));
    }

    /** Who complains, unmasked; leaves a line in the file. */
    public Complainant reveal(Instant at, String officer, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation(ComplaintError.REASON_MISSING);
        }
        note(ComplaintAct.REVEALED, at, officer, reason);
        return current().complainant();
    }

    /** Links the respondent to the register. */
    public void against(Long foundSubjectId) {
        subjectId = foundSubjectId;
    }

    /** Refuses with HD-T006 if the officer decides on another version than this one. */
    public void seen(int seenVersion) {
        if (seenVersion != version) {
            throw new RuleViolation(ComplaintError.CHANGED_MEANWHILE, complaintNo);
        }
    }

    /** Whether a file of that digest came with any revision. */
    public boolean hasAttachment(String sm3) {
        return revisions.stream()
                .flatMap(revision -> revision.attachments().stream())
                .anyMatch(attachment -> attachment.sm3().equals(sm3));
    }

    /** What was told last. */
    public ComplaintRevision current() {
        return revisions.get(revisions.size() - 1);
    }

    private void belongTo(UnitPlace unit) {
        unitCode = unit.code();
        unitPath = unit.path().value();
    }

    private void add(Telling telling, Arrival arrival) {
        revision = telling.revision();
        revisions.add(new ComplaintRevision(this, telling, arrival));
    }

    private void note(ComplaintAct act, Instant at, String officer, String note) {
        steps.add(new ComplaintStep(this, act, at, unitCode, officer, note));
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String complaintNo() {
        return complaintNo;
    }

    public String sourceSystem() {
        return sourceSystem;
    }

    public String sourceNo() {
        return sourceNo;
    }

    public int revision() {
        return revision;
    }

    public ComplaintState state() {
        return state;
    }

    public String unitCode() {
        return unitCode;
    }

    public OrgPath unitPath() {
        return new OrgPath(unitPath);
    }

    public Long subjectId() {
        return subjectId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant dispatchedAt() {
        return dispatchedAt;
    }

    public String termCode() {
        return termCode;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public List<ComplaintRevision> revisions() {
        return List.copyOf(revisions);
    }

    public List<ComplaintStep> steps() {
        return List.copyOf(steps);
    }
}
