package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A licence obtained before registration as an act set it. */
@Entity
@IdClass(LineId.class)
@Table(name = "subject_permit")
public class PermitLine {

    @Id
    @Column(name = "subject_id", nullable = false)
    private Long subjectId;

    @Id
    @Column(name = "act_no", nullable = false)
    private int actNo;

    @Id
    @Column(name = "line_no", nullable = false)
    private int lineNo;

    @Column(name = "licname", length = 200, nullable = false, updatable = false)
    private String name;

    @Column(name = "licno", length = 64, updatable = false)
    private String number;

    @Column(name = "licanth", length = 200, updatable = false)
    private String grantedBy;

    @Column(name = "valfrom", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valto", updatable = false)
    private LocalDate validTo;

    protected PermitLine() {}

    public PermitLine(LineId id, String name, String number, String grantedBy, LocalDate validFrom, LocalDate validTo) {
        this.subjectId = id.subjectId();
        this.actNo = id.actNo();
        this.lineNo = id.lineNo();
        this.name = name;
        this.number = number;
        this.grantedBy = grantedBy;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    public String name() {
        return name;
    }

    public String number() {
        return number;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
