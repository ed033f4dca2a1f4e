package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.NewAct;

/** A legal act in the record book of a subject, beside the items it set ({@link ActItem}). Never changes. */
@Entity
@IdClass(ActId.class)
@Table(name = "subject_act")
public class SubjectAct {

    @Id
    @Column(name = "subject_id", nullable = false)
    private Long subjectId;

    @Id
    @Column(name = "act_no", nullable = false)
    private int actNo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "kind", length = 24, nullable = false, updatable = false)
    private ActKind kind;

    @Column(name = "altitem", length = 2, nullable = false, updatable = false)
    private String matter;

    @Column(name = "effective_on", nullable = false, updatable = false)
    private LocalDate effectiveOn;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "officer_login", length = 64, updatable = false)
    private String officerLogin;

    @Column(name = "officer_name", length = 100, updatable = false)
    private String officerName;

    @Column(name = "unit_code", length = 20, updatable = false)
    private String unitCode;

    @Column(name = "document_no", length = 64, updatable = false)
    private String documentNo;

    @Column(name = "reason", length = 1000, updatable = false)
    private String reason;

    @Column(name = "target_no", updatable = false)
    private Integer target;

    protected SubjectAct() {}

    SubjectAct(Long subjectId, int actNo, NewAct act, Integer target, Recorder recorder, Instant at) {
        this.subjectId = subjectId;
        this.actNo = actNo;
        this.kind = act.kind();
        this.matter = act.matter();
        this.effectiveOn = act.effectiveOn();
        this.documentNo = act.documentNo();
        this.reason = act.reason();
        this.target = target;
        this.officerLogin = recorder.login();
        this.officerName = recorder.name();
        this.unitCode = recorder.unitCode();
        this.recordedAt = at;
    }

    boolean isFirst() {
        return actNo == 1;
    }

    public Long subjectId() {
        return subjectId;
    }

    public int actNo() {
        return actNo;
    }

    public ActKind kind() {
        return kind;
    }

    public String matter() {
        return matter;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String officerName() {
        return officerName;
    }

    public String unitCode() {
        return unitCode;
    }

    public String documentNo() {
        return documentNo;
    }

    public String reason() {
        return reason;
    }

    /** Number of the act that is corrected or withdrawn; null for others. */
    public Integer target() {
        return target;
    }
}
