package org.hongdun.insight.statistics.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hongdun.insight.statistics.InspectionTally;

/** One market subject as the night saw it. */
@Entity
@Table(name = "insp_fact")
@IdClass(FactKey.class)
public class InspectionFactRow {

    @Id
    @Column(name = "as_of")
    private LocalDate asOf;

    @Id
    @Column(name = "insp_year")
    private int inspectionYear;

    @Id
    @Column(name = "subject_id")
    private long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(length = 8, nullable = false)
    private InspectionTally.Disposition disposition;

    @Column(length = 32)
    private String reason;

    @Column(name = "branch_code", length = 20)
    private String branch;

    @Column(name = "section_code", length = 1)
    private String section;

    @Column(name = "ent_type", length = 4)
    private String enterpriseType;

    @Enumerated(EnumType.STRING)
    @Column(name = "insp_class", length = 16)
    private InspectionTally.InspectionClass inspectionClass;

    @Column(length = 1)
    private String grade;

    @Column(name = "filed_late", nullable = false)
    private boolean late;

    @Column(name = "filed_online", nullable = false)
    private boolean online;

    protected InspectionFactRow() {}

    public InspectionFactRow(LocalDate asOf, int inspectionYear, InspectionTally tally) {
        this.asOf = asOf;
        this.inspectionYear = inspectionYear;
        this.subjectId = tally.subjectId();
        this.disposition = tally.disposition();
        this.reason = tally.reason();
        this.branch = tally.branch();
        this.section = tally.section();
        this.enterpriseType = tally.enterpriseType();
        this.inspectionClass = tally.inspectionClass();
        this.grade = tally.grade();
        this.late = tally.late();
        this.online = tally.online();
    }
}
