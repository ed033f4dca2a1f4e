package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An investor as an act set him; the certificate number is sealed. */
@Entity
@IdClass(LineId.class)
@Table(name = "subject_investor")
public class InvestorLine {

    @Id
    @Column(name = "subject_id", nullable = false)
    private Long subjectId;

    @Id
    @Column(name = "act_no", nullable = false)
    private int actNo;

    @Id
    @Column(name = "line_no", nullable = false)
    private int lineNo;

    @Column(name = "inv", length = 200, nullable = false, updatable = false)
    private String name;

    @Column(name = "invtype", length = 2, nullable = false, updatable = false)
    private String type;

    @Column(name = "certype", length = 2, updatable = false)
    private String certificateType;

    @Column(name = "cerno_sealed", length = 160, updatable = false)
    private String sealedNumber;

    @Column(name = "cerno_key", length = 64, updatable = false)
    private String numberKey;

    @Column(name = "subconam", precision = 18, scale = 6, updatable = false)
    private BigDecimal subscribed;

    @Column(name = "acconam", precision = 18, scale = 6, updatable = false)
    private BigDecimal paid;

    @Column(name = "conform", length = 40, updatable = false)
    private String form;

    @Column(name = "condate", updatable = false)
    private LocalDate dueOn;

    @Column(name = "conprop", precision = 9, scale = 6, updatable = false)
    private BigDecimal share;

    protected InvestorLine() {}

    public InvestorLine(
            LineId id,
            String name,
            String type,
            String certificateType,
            String sealedNumber,
            String numberKey,
            BigDecimal subscribed,
            BigDecimal paid,
            String form,
            LocalDate dueOn,
            BigDecimal share) {
        this.subjectId = id.subjectId();
        this.actNo = id.actNo();
        this.lineNo = id.lineNo();
        this.name = name;
        this.type = type;
        this.certificateType = certificateType;
        this.sealedNumber = sealedNumber;
        this.numberKey = numberKey;
        this.subscribed = subscribed;
        this.paid = paid;
        this.form = form;
        this.dueOn = dueOn;
        this.share = share;
    }

    public Long subjectId() {
        return subjectId;
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public String certificateType() {
        return certificateType;
    }

    public String sealedNumber() {
        return sealedNumber;
    }

    public String numberKey() {
        return numberKey;
    }

    public BigDecimal subscribed() {
        return subscribed;
    }

    public BigDecimal paid() {
        return paid;
    }

    public String form() {
        return form;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public BigDecimal share() {
        return share;
    }
}
