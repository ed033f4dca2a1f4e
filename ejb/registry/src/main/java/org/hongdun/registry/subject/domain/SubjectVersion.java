package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A market subject as it stood from one day until the day before another. Only the end is ever set, once. */
@Entity
@Table(name = "market_subject_version")
public class SubjectVersion {

    /** End of a version that still holds. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** The matter of a first version. */
    public static final String ESTABLISHMENT = "00";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "market_subject_version_seq")
    @SequenceGenerator(name = "market_subject_version_seq", sequenceName = "market_subject_version_seq")
    private Long id;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int versionNo;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", nullable = false)
    private LocalDate validTo;

    @Column(name = "altitem", length = 2, nullable = false, updatable = false)
    private String matter;

    @Embedded
    private Particulars particulars;

    protected SubjectVersion() {}

    SubjectVersion(Long subjectId, int versionNo, String matter, LocalDate validFrom, Particulars particulars) {
        this.subjectId = subjectId;
        this.versionNo = versionNo;
        this.matter = matter;
        this.validFrom = validFrom;
        this.validTo = OPEN;
        this.particulars = particulars;
    }

    void endOn(LocalDate firstDayOfTheNext) {
        validTo = firstDayOfTheNext;
    }

    public Long subjectId() {
        return subjectId;
    }

    public int versionNo() {
        return versionNo;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** First day on which it no longer held; {@link #OPEN} while it holds. */
    public LocalDate validTo() {
        return validTo;
    }

    public String matter() {
        return matter;
    }

    public Particulars particulars() {
        return particulars;
    }
}
