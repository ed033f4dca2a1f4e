package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.DifferenceRow;
import org.hongdun.registry.subject.DifferenceStatus;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;

/**
 * The old registration system says something else about an item than the register.
 *
 * <pre>
 * OPEN -> TAKEN | KEPT      an officer decides
 *   |
 *   +---> SETTLED           a later document agrees
 * </pre>
 */
@Entity
@Table(name = "subject_difference")
public class SubjectDifference {

    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subject_difference_seq")
    @SequenceGenerator(name = "subject_difference_seq", sequenceName = "subject_difference_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Column(name = "item", length = 16, nullable = false, updatable = false)
    private String item;

    @Column(name = "ours", length = Length.LONG32)
    private String ours;

    @Column(name = "theirs", length = Length.LONG32)
    private String theirs;

    @Column(name = "approved_on", nullable = false)
    private LocalDate approvedOn;

    @Column(name = "document_id", length = 64, nullable = false)
    private String documentId;

    @Column(name = "found_at", nullable = false)
    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "status", length = 8, nullable = false)
    private DifferenceStatus status = DifferenceStatus.OPEN;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "officer_login", length = 64)
    private String officerLogin;

    @Column(name = "officer_name", length = 100)
    private String officerName;

    @Column(name = "reason", length = 1000)
    private String reason;

    protected SubjectDifference() {}

    public SubjectDifference(long subjectId, SubjectItem item) {
        this.subjectId = subjectId;
        this.item = item.code();
    }

    /** A document says so; a later one takes the place of an earlier one. */
    public void found(String inRegister, String inDocument, LocalDate approved, String document, Instant at) {
        ours = inRegister;
        theirs = inDocument;
        approvedOn = approved;
        documentId = document;
        foundAt = at;
    }

    public boolean isOpen() {
        return status == DifferenceStatus.OPEN;
    }

    /** Whether an officer has kept the register's side of just this. */
    public boolean wasKept(String inRegister, String inDocument) {
        return status == DifferenceStatus.KEPT && says(inRegister) && Objects.equals(theirs, inDocument);
    }

    /** Whether that is what the register said when the document came. */
    public boolean says(String inRegister) {
        return Objects.equals(ours, inRegister);
    }

    /** A later document says what the register says. */
    public void settle(Instant at) {
        status = DifferenceStatus.SETTLED;
        decidedAt = at;
    }

    /** What the officer saw must still hold; refused with HD-S006. */
    public void expectVersion(int seen) {
        if (version != seen) {
            throw new RuleViolation(SubjectError.CHANGED_MEANWHILE, id);
        }
    }

    /** An officer decides, TAKEN or KEPT. Refused with HD-S011 without a reason and HD-S013 if it is not open. */
    public void decide(DifferenceStatus decision, String why, Recorder officer, Instant at) {
        if (!isOpen()) {
            throw new RuleViolation(SubjectError.DIFFERENCE_NOT_OPEN, id);
        }
        if (why == null || why.isBlank() || why.length() > LONGEST_REASON) {
            throw new RuleViolation(SubjectError.REASON_MISSING, id);
        }
        status = decision;
        reason = why.strip();
        officerLogin = officer.login();
        officerName = officer.name();
        decidedAt = at;
    }

    /** As a line of the repair list. */
    public DifferenceRow row(String subjectName) {
        return new DifferenceRow(
                id,
                version,
                subjectId,
                subjectName,
                item,
                ours,
                theirs,
                approvedOn,
                foundAt,
                status,
                decidedAt,
                officerName,
                reason);
    }

    public long subjectId() {
        return subjectId;
    }

    public SubjectItem item() {
        return SubjectItem.of(item).orElseThrow(() -> new IllegalStateException("No item " + item));
    }

    public String theirs() {
        return theirs;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public String documentId() {
        return documentId;
    }
}
