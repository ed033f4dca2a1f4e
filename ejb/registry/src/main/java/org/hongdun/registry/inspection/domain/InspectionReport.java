package org.hongdun.registry.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hibernate.Length;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.AnnualReportFiled;

/**
 * A report as the enterprise handed it in: the document itself, and beside it the amounts that statistics need. A
 * correction is another report; this one stays.
 */
@Entity
@Table(name = "inspection_report")
public class InspectionReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspection_report_seq")
    @SequenceGenerator(name = "inspection_report_seq", sequenceName = "inspection_report_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    private AnnualInspection inspection;

    @Column(name = "submission", nullable = false, updatable = false)
    private int submission;

    @Column(name = "document_id", length = 64, nullable = false, updatable = false)
    private String documentId;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "report_xml", length = Length.LONG32, nullable = false, updatable = false)
    private String xml;

    @Column(name = "assgro", precision = 18, scale = 2, nullable = false, updatable = false)
    private BigDecimal totalAssets;

    @Column(name = "liagro", precision = 18, scale = 2, nullable = false, updatable = false)
    private BigDecimal totalLiabilities;

    @Column(name = "totequ", precision = 18, scale = 2, nullable = false, updatable = false)
    private BigDecimal ownersEquity;

    @Column(name = "vendinc", precision = 18, scale = 2, nullable = false, updatable = false)
    private BigDecimal turnover;

    @Column(name = "progro", precision = 18, scale = 2, nullable = false, updatable = false)
    private BigDecimal totalProfit;

    @Column(name = "netinc", precision = 18, scale = 2, nullable = false, updatable = false)
    private BigDecimal netProfit;

    @Column(name = "ratgro", precision = 18, scale = 2, nullable = false, updatable = false)
    private BigDecimal tax;

    @Column(name = "empnum", nullable = false, updatable = false)
    private int staff;

    protected InspectionReport() {}

    public InspectionReport(AnnualInspection inspection, AnnualReportFiled filed, Arrival arrival) {
        this.inspection = inspection;
        this.submission = filed.submission();
        this.documentId = arrival.documentId();
        this.submittedAt = filed.submittedAt();
        this.receivedAt = arrival.at();
        this.xml = new String(filed.toXml(), StandardCharsets.UTF_8);
        AnnualReportFigures figures = filed.report().figures();
        this.totalAssets = figures.totalAssets();
        this.totalLiabilities = figures.totalLiabilities();
        this.ownersEquity = figures.ownersEquity();
        this.turnover = figures.turnover();
        this.totalProfit = figures.totalProfit();
        this.netProfit = figures.netProfit();
        this.tax = figures.tax();
        this.staff = filed.report().staff().total();
    }

    public int submission() {
        return submission;
    }

    /** What the enterprise filed, read from the document. */
    public AnnualReportFiled filed() {
        return AnnualReportFiled.fromXml(xml.getBytes(StandardCharsets.UTF_8));
    }
}
