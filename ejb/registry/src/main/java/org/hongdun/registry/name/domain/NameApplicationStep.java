package org.hongdun.registry.name.domain;

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
import org.hongdun.registry.name.ApplicationStatus;

/** One transition of an application: when, by whom, to which state, with which name. Never changed. */
@Entity
@Table(name = "name_application_step")
public class NameApplicationStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "name_application_step_seq")
    @SequenceGenerator(name = "name_application_step_seq", sequenceName = "name_application_step_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", nullable = false, updatable = false)
    private NameApplication application;

    @Column(name = "step_no", nullable = false, updatable = false)
    private int stepNo;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private Instant actedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false, updatable = false)
    private ApplicationStatus status;

    @Column(name = "name_full", length = 200, nullable = false, updatable = false)
    private String name;

    @Column(name = "officer_login", length = 64, updatable = false)
    private String officerLogin;

    @Column(name = "officer_name", length = 100, updatable = false)
    private String officerName;

    @Column(name = "opinion", length = 1000, updatable = false)
    private String opinion;

    protected NameApplicationStep() {}

    /** @param officer null for the night and for the register */
    NameApplicationStep(NameApplication application, int stepNo, Officer officer, String opinion, Instant at) {
        this.application = application;
        this.stepNo = stepNo;
        this.actedAt = at;
        this.status = application.status();
        this.name = application.name();
        this.officerLogin = officer == null ? null : officer.loginName();
        this.officerName = officer == null ? null : officer.name();
        this.opinion = opinion;
    }

    public Instant actedAt() {
        return actedAt;
    }

    public ApplicationStatus status() {
        return status;
    }

    public String name() {
        return name;
    }

    public String officerName() {
        return officerName;
    }

    public String opinion() {
        return opinion;
    }
}
