package org.hongdun.regulation.complaint.domain;

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

/** One line of the history of a complaint; only ever added. */
@Entity
@Table(name = "complaint_step")
public class ComplaintStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_step_seq")
    @SequenceGenerator(name = "complaint_step_seq", sequenceName = "complaint_step_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", nullable = false)
    private Complaint complaint;

    @Column(name = "acted_at", nullable = false)
    private Instant actedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private ComplaintAct act;

    @Column(name = "unit_code", length = 20, nullable = false)
    private String unitCode;

    @Column(name = "officer_name", length = 100)
    private String officer;

    @Column(length = 1000)
    private String note;

    protected ComplaintStep() {}

    ComplaintStep(
            Complaint complaint, ComplaintAct act, Instant actedAt, String unitCode, String officer, String note) {
        this.complaint = complaint;
        this.act = act;
        this.actedAt = actedAt;
        this.unitCode = unitCode;
        this.officer = officer;
        this.note = note;
    }

    public Instant actedAt() {
        return actedAt;
    }

    public ComplaintAct act() {
        return act;
    }

    public String unitCode() {
        return unitCode;
    }

    public String officer() {
        return officer;
    }

    public String note() {
        return note;
    }
}
