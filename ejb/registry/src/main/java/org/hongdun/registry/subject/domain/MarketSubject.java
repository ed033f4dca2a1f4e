package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.SubjectError;

/**
 * Someone who may do business: an enterprise, a branch, a household, a cooperative. What is known about him stands in his
 * versions; an approved matter closes the one in force and opens the next.
 */
@Entity
@Table(name = "market_subject")
public class MarketSubject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "market_subject_seq")
    @SequenceGenerator(name = "market_subject_seq", sequenceName = "market_subject_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    @Column(name = "pripid", length = 36, nullable = false, updatable = false)
    private String pripid;

    @Column(name = "uniscid", length = 18)
    private CreditCode creditCode;

    @Column(name = "version_no", nullable = false)
    private int versionNo;

    @Column(name = "published_version", nullable = false)
    private int publishedVersion;

    protected MarketSubject() {}

    /** @param pripid key in the register, never used before */
    public MarketSubject(String pripid) {
        this.pripid = pripid;
    }

    /** The first version, from the day of establishment. Call it once, after the subject itself was added. */
    public SubjectVersion establish(Particulars particulars) {
        return next(particulars, SubjectVersion.ESTABLISHMENT, particulars.establishedOn());
    }

    /**
     * Takes an approved matter into the record.
     *
     * @param inForce the version that holds until now; it ends with the day before
     * @param matter code of the change item (变更事项)
     * @param from first day of the new version; refused with HD-S003 if it lies before the one in force began
     */
    public SubjectVersion change(SubjectVersion inForce, Particulars particulars, String matter, LocalDate from) {
        if (from.isBefore(inForce.validFrom())) {
            throw new RuleViolation(SubjectError.VERSION_NOT_LATER, pripid, from, inForce.validFrom());
        }
        inForce.endOn(from);
        return next(particulars, matter, from);
    }

    private SubjectVersion next(Particulars particulars, String matter, LocalDate from) {
        versionNo++;
        creditCode = particulars.creditCode();
        return new SubjectVersion(id, versionNo, matter, from, particulars);
    }

    /** The version has been handed to the portal. */
    public void published(int version) {
        publishedVersion = Math.max(publishedVersion, version);
    }

    public Long id() {
        return id;
    }

    public String pripid() {
        return pripid;
    }

    public int versionNo() {
        return versionNo;
    }
}
