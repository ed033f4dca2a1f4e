package org.hongdun.registry.filing.domain;

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
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.filing.FilingStatus;

/** One step of a matter's way: who did what when, and the state it led to. */
@Entity
@Table(name = "filing_step")
public class FilingStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filing_step_seq")
    @SequenceGenerator(name = "filing_step_seq", sequenceName = "filing_step_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "filing_id", nullable = false, updatable = false)
    private Filing filing;

    @Column(name = "step_no", nullable = false, updatable = false)
    private int stepNo;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private Instant actedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 16, nullable = false, updatable = false)
    private FilingStatus status;

    @Column(name = "officer_login", length = 64, updatable = false)
    private String officerLogin;

    @Column(name = "officer_name", length = 100, updatable = false)
    private String officerName;

    @Column(name = "opinion", length = 1000, updatable = false)
    private String opinion;

    protected FilingStep() {}

    /** @param officer null if the system acted */
    FilingStep(Filing filing, int stepNo, Instant actedAt, Officer officer, String opinion) {
        this.filing = filing;
        this.stepNo = stepNo;
        this.actedAt = actedAt;
        this.status = filing.status();
        this.opinion = opinion;
        if (officer != null) {
            this.officerLogin = officer.loginName();
            this.officerName = officer.name();
        }
    }

    public Instant actedAt() {
        return actedAt;
    }

    public FilingStatus status() {
        return status;
    }

    public String officerName() {
        return officerName;
    }

    public String opinion() {
        return opinion;
    }
}
