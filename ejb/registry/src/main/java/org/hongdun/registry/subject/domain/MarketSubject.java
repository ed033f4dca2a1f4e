package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.SubjectError;

/**
 * Someone who may do business: an enterprise, a branch, a household, a cooperative. What is known about him stands in his
 * {@link RecordBook}.
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
    private int acts;

    @Column(name = "published_version", nullable = false)
    private int publishedActs;

    protected MarketSubject() {}

    /** @param pripid key in the register, never used before */
    public MarketSubject(String pripid) {
        this.pripid = pripid;
    }

    /** The caller decided on what he saw; refused with HD-S006 if an act has been recorded since. */
    public void expectActs(int seen) {
        if (seen != acts) {
            throw new RuleViolation(SubjectError.CHANGED_MEANWHILE, pripid);
        }
    }

    /** An act was recorded; the code is the one that holds now. */
    void recorded(int actNo, CreditCode code) {
        acts = actNo;
        creditCode = code;
    }

    /** Everything up to that act has been handed to the portal. */
    public void published(int actNo) {
        publishedActs = Math.max(publishedActs, actNo);
    }

    public Long id() {
        return id;
    }

    public String pripid() {
        return pripid;
    }

    /** Number of the newest act. */
    public int acts() {
        return acts;
    }
}
