package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A market subject as it stood from one day until the day before another, as it was known from one instant until another.
 * Only the end of the knowledge is ever set, once.
 */
@Entity
@Table(name = "market_subject_version")
public class SubjectVersion {

    /** End of a period that still lasts. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** End of what is still known. */
    public static final Instant KNOWN = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "market_subject_version_seq")
    @SequenceGenerator(name = "market_subject_version_seq", sequenceName = "market_subject_version_seq")
    private Long id;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int recordedBy;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", nullable = false, updatable = false)
    private LocalDate validTo;

    @Column(name = "opened_by", nullable = false, updatable = false)
    private int openedBy;

    @Column(name = "altitem", length = 2, nullable = false, updatable = false)
    private String matter;

    @Column(name = "recorded_from", nullable = false, updatable = false)
    private Instant recordedFrom;

    @Column(name = "recorded_to", nullable = false)
    private Instant recordedTo;

    @Embedded
    private Particulars particulars;

    protected SubjectVersion() {}

    /** @param opener act with which the period begins */
    SubjectVersion(
            SubjectAct recorder, SubjectAct opener, LocalDate validFrom, LocalDate validTo, Particulars particulars) {
        this.subjectId = recorder.subjectId();
        this.recordedBy = recorder.actNo();
        this.openedBy = opener.actNo();
        this.matter = opener.matter();
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.recordedFrom = recorder.recordedAt();
        this.recordedTo = KNOWN;
        this.particulars = particulars;
    }

    /** Another knowledge takes its place. */
    void supersedeAt(Instant at) {
        recordedTo = at;
    }

    boolean isKnown() {
        return recordedTo.equals(KNOWN);
    }

    /** Whether it held on the day, as it was known just before the instant. */
    boolean shows(LocalDate day, Instant knownBefore) {
        return !validFrom.isAfter(day)
                && validTo.isAfter(day)
                && recordedFrom.isBefore(knownBefore)
                && !recordedTo.isBefore(knownBefore);
    }

    boolean saysTheSameAs(SubjectVersion other) {
        return validFrom.equals(other.validFrom)
                && validTo.equals(other.validTo)
                && openedBy == other.openedBy
                && particulars.equals(other.particulars);
    }

    public Long subjectId() {
        return subjectId;
    }

    /** Act that recorded this row. */
    public int recordedBy() {
        return recordedBy;
    }

    /** Act with which the period begins. */
    public int openedBy() {
        return openedBy;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** First day on which it no longer held; {@link #OPEN} while it holds. */
    public LocalDate validTo() {
        return validTo;
    }

    /** Matter of the act with which the period begins. */
    public String matter() {
        return matter;
    }

    public Instant recordedFrom() {
        return recordedFrom;
    }

    /** {@link #KNOWN} while it is known. */
    public Instant recordedTo() {
        return recordedTo;
    }

    public Particulars particulars() {
        return particulars;
    }
}
