package org.hongdun.registry.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.inspection.Grade;
import org.hongdun.registry.inspection.InspectionStatus;

/** One transition of an inspection: when, by whom, to which state, on which report. Never changed. */
@Entity
@Table(name = "inspection_step")
public class InspectionStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspection_step_seq")
    @SequenceGenerator(name = "inspection_step_seq", sequenceName = "inspection_step_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    private AnnualInspection inspection;

    @Column(name = "step_no", nullable = false, updatable = false)
    private int stepNo;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private Instant actedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 16, nullable = false, updatable = false)
    private InspectionStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "grade", length = 1, updatable = false)
    private Grade grade;

    @Column(name = "submission", nullable = false, updatable = false)
    private int submission;

    @Column(name = "unit_code", length = 20, nullable = false, updatable = false)
    private String unitCode;

    @Column(name = "officer_login", length = 64, updatable = false)
    private String officerLogin;

    @Column(name = "officer_name", length = 100, updatable = false)
    private String officerName;

    @Column(name = "opinion", length = 1000, updatable = false)
    private String opinion;

    protected InspectionStep() {}

    /** @param officer null if the enterprise acted, or the register did */
    InspectionStep(AnnualInspection inspection, int stepNo, Instant actedAt, Officer officer, String opinion) {
        this.inspection = inspection;
        this.stepNo = stepNo;
        this.actedAt = actedAt;
        this.status = inspection.status();
        this.grade = inspection.grade();
        this.submission = inspection.submission();
        this.unitCode = inspection.unitCode();
        this.opinion = opinion;
        if (officer != null) {
            this.officerLogin = officer.loginName();
            this.officerName = officer.name();
        }
    }

    public Instant actedAt() {
        return actedAt;
    }

    public InspectionStatus status() {
        return status;
    }

    public int submission() {
        return submission;
    }

    public String unitCode() {
        return unitCode;
    }

    public String officerLogin() {
        return officerLogin;
    }

    public String officerName() {
        return officerName;
    }

    public String opinion() {
        return opinion;
    }
}
