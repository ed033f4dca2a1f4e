package org.hongdun.registry.inspection.domain;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.inspection.Grade;
import org.hongdun.registry.inspection.InspectionError;
import org.hongdun.registry.inspection.InspectionStatus;

/**
 * One enterprise's annual inspection about one year (年检).
 *
 * <pre>
 * (filed) -> DECLARED -> PASSED
 *               |  ^
 *   sendBack    v  |    filed again, next submission
 *           PRE_RETURNED
 *
 * DECLARED, PRE_RETURNED -> REMOVED    owed no longer; filed again if it is owed after all
 * </pre>
 *
 * <p>Only an officer whose reach covers the competent unit decides, and only on what waits for review. What is passed does
 * not change again. Every transition leaves a step.
 */
@Entity
@Table(name = "inspection")
public class AnnualInspection {

    /** The permission an officer needs to decide. */
    public static final String REVIEW = "inspection-review";

    static final int LONGEST_OPINION = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspection_seq")
    @SequenceGenerator(name = "inspection_seq", sequenceName = "inspection_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "inspection_no", length = 32, nullable = false, updatable = false)
    private String inspectionNo;

    @Column(name = "ancheyear", nullable = false, updatable = false)
    private int reportYear;

    @Column(name = "filing_key", length = 36, nullable = false, updatable = false)
    private String filingKey;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Column(name = "uniscid", length = 18, nullable = false, updatable = false)
    private CreditCode enterprise;

    @Column(name = "entname", length = 200, nullable = false)
    private String enterpriseName;

    @Column(name = "unit_code", length = 20, nullable = false)
    private String unitCode;

    @Column(name = "unit_path", length = 100, nullable = false)
    private OrgPath unitPath;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 16, nullable = false)
    private InspectionStatus status;

    @Column(name = "submission", nullable = false)
    private int submission;

    @Column(name = "document_id", length = 64, nullable = false)
    private String documentId;

    @Column(name = "declared_at", nullable = false, updatable = false)
    private Instant declaredAt;

    @Column(name = "late", nullable = false, updatable = false)
    private boolean late;

    @Column(name = "accepted_at", nullable = false)
    private Instant acceptedAt;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "grade", length = 1)
    private Grade grade;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "approval_item")
    private Long approvalItem;

    @OneToMany(mappedBy = "inspection", cascade = CascadeType.PERSIST)
    @OrderBy("stepNo")
    private List<InspectionStep> steps = new ArrayList<>();

    protected AnnualInspection() {}

    /**
     * The first report has arrived.
     *
     * @param filingKey the portal's key of the filing
     * @param late whether it came after the end of the window
     */
    public static AnnualInspection declared(
            String inspectionNo,
            int reportYear,
            String filingKey,
            Enterprise enterprise,
            Arrival arrival,
            boolean late) {
        if (arrival.submission() != 1) {
            throw new RuleViolation(InspectionError.SUBMISSION_OUT_OF_TURN, arrival.submission(), 1);
        }
        AnnualInspection inspection = new AnnualInspection();
        inspection.inspectionNo = inspectionNo;
        inspection.reportYear = reportYear;
        inspection.filingKey = filingKey;
        inspection.subjectId = enterprise.subjectId();
        inspection.enterprise = enterprise.creditCode();
        inspection.declaredAt = arrival.at();
        inspection.late = late;
        inspection.takeIn(enterprise, arrival);
        return inspection;
    }

    /**
     * A corrected report has arrived. Refused with HD-I011 if none is awaited, HD-I010 if it is not the next one.
     *
     * @param filingKey must be the key of the first
     */
    public void filedAgain(String filingKey, Enterprise enterprise, Arrival arrival) {
        boolean awaited = status == InspectionStatus.PRE_RETURNED || status == InspectionStatus.REMOVED;
        if (!awaited || !this.filingKey.equals(filingKey)) {
            throw new RuleViolation(InspectionError.ALREADY_FILED, inspectionNo, submission);
        }
        if (arrival.submission() != submission + 1) {
            throw new RuleViolation(InspectionError.SUBMISSION_OUT_OF_TURN, arrival.submission(), submission + 1);
        }
        takeIn(enterprise, arrival);
    }

    private void takeIn(Enterprise current, Arrival arrival) {
        enterpriseName = current.name();
        unitCode = current.unitCode();
        unitPath = current.unitPath();
        submission = arrival.submission();
        documentId = arrival.documentId();
        acceptedAt = arrival.at();
        dueOn = LocalDate.ofInstant(arrival.at(), Clocks.OFFICIAL_ZONE);
        status = InspectionStatus.DECLARED;
        steps.add(new InspectionStep(this, steps.size() + 1, arrival.at(), null, null));
    }

    /** Copies the last day of the clock that the review runs on. */
    public void dueOn(LocalDate lastDay) {
        dueOn = lastDay;
    }

    /** Notes the item of the approval flow on which the review runs. */
    public void sentOnItsWay(long approvalItem) {
        this.approvalItem = approvalItem;
    }

    /** Its item was ended without a decision; it is to be sent on its way again. */
    public void takenOffItsWay() {
        approvalItem = null;
    }

    /** Whether the review runs on an approval flow already. */
    public boolean isOnItsWay() {
        return approvalItem != null;
    }

    /** Passes the inspection (通过). Refused with HD-I002, HD-I003, HD-I006. */
    public void pass(Officer officer, Grade awarded, String opinion, Instant at) {
        decide(InspectionStatus.PASSED, awarded, officer, opinion, at);
    }

    /** Returns the report for correction (退回补正). Refused with HD-I002, HD-I003, HD-I005, HD-I006. */
    public void sendBack(Officer officer, String opinion, Instant at) {
        if (opinion == null || opinion.isBlank()) {
            throw new RuleViolation(InspectionError.OPINION_MISSING, inspectionNo);
        }
        decide(InspectionStatus.PRE_RETURNED, null, officer, opinion, at);
    }

    private void decide(InspectionStatus decision, Grade awarded, Officer officer, String opinion, Instant at) {
        if (status != InspectionStatus.DECLARED) {
            throw new RuleViolation(InspectionError.NOT_UNDER_REVIEW, inspectionNo, status);
        }
        if (!officer.reach(REVIEW).covers(unitPath)) {
            throw new RuleViolation(InspectionError.OUTSIDE_JURISDICTION, officer.loginName(), unitCode);
        }
        if (opinion != null && opinion.length() > LONGEST_OPINION) {
            throw new RuleViolation(InspectionError.OPINION_TOO_LONG, opinion.length(), LONGEST_OPINION);
        }
        status = decision;
        grade = awarded;
        decidedAt = at;
        steps.add(new InspectionStep(this, steps.size() + 1, at, officer, opinion));
    }

    /**
     * The enterprise owes the inspection no longer (domain.md 3.3).
     *
     * @param reason for officers and the enterprise to read
     */
    public void removed(String reason, Instant at) {
        if (status == InspectionStatus.PASSED) {
            throw new IllegalStateException(inspectionNo);
        }
        status = InspectionStatus.REMOVED;
        decidedAt = at;
        steps.add(new InspectionStep(this, steps.size() + 1, at, null, reason));
    }

    /** Refused with HD-I004 unless nothing has changed since the officer saw it. */
    public void expectVersion(long seen) {
        if (seen != version) {
            throw new RuleViolation(InspectionError.CHANGED_MEANWHILE, inspectionNo, seen, version);
        }
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String inspectionNo() {
        return inspectionNo;
    }

    public int reportYear() {
        return reportYear;
    }

    public String filingKey() {
        return filingKey;
    }

    public long subjectId() {
        return subjectId;
    }

    public CreditCode enterprise() {
        return enterprise;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public String unitCode() {
        return unitCode;
    }

    public OrgPath unitPath() {
        return unitPath;
    }

    public InspectionStatus status() {
        return status;
    }

    public int submission() {
        return submission;
    }

    /** The document that brought the latest report. */
    public String documentId() {
        return documentId;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Grade grade() {
        return grade;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public List<InspectionStep> steps() {
        return List.copyOf(steps);
    }
}
