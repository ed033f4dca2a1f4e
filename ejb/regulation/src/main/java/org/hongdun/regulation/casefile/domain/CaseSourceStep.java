package org.hongdun.regulation.casefile.domain;

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

/** One line of the history of a case source; only ever added. */
@Entity
@Table(name = "case_source_step")
public class CaseSourceStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_source_step_seq")
    @SequenceGenerator(name = "case_source_step_seq", sequenceName = "case_source_step_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_source_id", nullable = false)
    private CaseSource source;

    @Column(name = "acted_at", nullable = false)
    private Instant actedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 24, nullable = false)
    private CaseAct act;

    @Column(name = "officer_login", length = 60, nullable = false)
    private String officerLogin;

    @Column(name = "officer_name", length = 100)
    private String officer;

    @Column(length = 500)
    private String note;

    protected CaseSourceStep() {}

    CaseSourceStep(CaseSource source, CaseAct act, Acting by, String note) {
        this.source = source;
        this.act = act;
        this.actedAt = by.at();
        this.officerLogin = by.loginName();
        this.officer = by.name();
        this.note = note;
    }

    public Instant actedAt() {
        return actedAt;
    }

    public CaseAct act() {
        return act;
    }

    public String officerLogin() {
        return officerLogin;
    }

    public String officer() {
        return officer;
    }

    public String note() {
        return note;
    }
}
