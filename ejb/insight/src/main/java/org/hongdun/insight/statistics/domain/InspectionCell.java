package org.hongdun.insight.statistics.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A bottom cell of the cube: branch by industry section by enterprise type. Written by one statement, never by hand. */
@Entity
@Table(name = "insp_daily")
@IdClass(CellKey.class)
public class InspectionCell {

    @Id
    @Column(name = "as_of")
    private LocalDate asOf;

    @Id
    @Column(name = "insp_year")
    private int inspectionYear;

    @Id
    @Column(name = "branch_code", length = 20)
    private String branch;

    @Id
    @Column(name = "section_code", length = 1)
    private String section;

    @Id
    @Column(name = "ent_type", length = 4)
    private String enterpriseType;

    @Column(name = "m01", nullable = false)
    private int should;

    @Column(name = "m03", nullable = false)
    private int passed;

    @Column(name = "m04", nullable = false)
    private int gradeA;

    @Column(name = "m05", nullable = false)
    private int gradeB;

    @Column(name = "m06", nullable = false)
    private int exempt;

    @Column(name = "m07", nullable = false)
    private int latePassed;

    @Column(name = "m08", nullable = false)
    private int preWaiting;

    @Column(name = "m09", nullable = false)
    private int reviewWaiting;

    @Column(name = "m10", nullable = false)
    private int refused;

    @Column(name = "m11", nullable = false)
    private int notDeclared;

    @Column(name = "m12", nullable = false)
    private int extended;

    @Column(name = "filed_online", nullable = false)
    private int online;

    protected InspectionCell() {}
}
