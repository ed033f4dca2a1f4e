package org.hongdun.portal.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hongdun.portal.filing.FilingState;

/** One submitted version of a report: the very document that was sent, and what became of it. */
@Entity
@Table(name = "FILING_SUBMISSION")
public class FilingSubmission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "FILING_SUBMISSION_SEQ")
    @SequenceGenerator(name = "FILING_SUBMISSION_SEQ", sequenceName = "FILING_SUBMISSION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "SUBMISSION_NO", nullable = false, updatable = false)
    private int no;

    @Column(name = "CLIENT_KEY", length = 36, nullable = false, updatable = false)
    private String clientKey;

    @Column(name = "DOCUMENT_ID", length = 36, nullable = false, updatable = false)
    private String documentId;

    @Column(name = "REPORT_XML", length = Integer.MAX_VALUE, nullable = false, updatable = false)
    private String reportXml;

    @Column(name = "SUBMITTED_AT", nullable = false, updatable = false)
    private Instant submittedAt;

    @Column(name = "DELIVERED_AT")
    private Instant deliveredAt;

    @Column(name = "BUSINESS_NO", length = 64)
    private String businessNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "OUTCOME", length = 20)
    private FilingState outcome;

    @Column(name = "OUTCOME_AT")
    private Instant outcomeAt;

    @Column(name = "GRADE", length = 10)
    private String grade;

    @Column(name = "REASON", length = 2000)
    private String reason;

    @Column(name = "DECIDED_UNIT", length = 100)
    private String unit;

    protected FilingSubmission() {}

    FilingSubmission(int no, UUID clientKey, UUID documentId, byte[] document, Instant at) {
        this.no = no;
        this.clientKey = clientKey.toString();
        this.documentId = documentId.toString();
        this.reportXml = new String(document, StandardCharsets.UTF_8);
        this.submittedAt = at;
    }

    void delivered(String number, Instant at) {
        if (deliveredAt == null) {
            deliveredAt = at;
        }
        if (number != null) {
            businessNo = number;
        }
    }

    void ended(FilingState how, String why, Instant at) {
        outcome = how;
        outcomeAt = at;
        reason = why;
    }

    void decidedBy(String decidingUnit, String givenGrade) {
        unit = decidingUnit;
        grade = givenGrade;
    }

    boolean open() {
        return outcome == null;
    }

    boolean carries(UUID key) {
        return clientKey.equals(key.toString());
    }

    public int no() {
        return no;
    }

    public String documentId() {
        return documentId;
    }

    /** The document as it was sent. */
    public byte[] document() {
        return reportXml.getBytes(StandardCharsets.UTF_8);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public String businessNo() {
        return businessNo;
    }

    public FilingState outcome() {
        return outcome;
    }

    public Instant outcomeAt() {
        return outcomeAt;
    }

    public String grade() {
        return grade;
    }

    public String reason() {
        return reason;
    }

    public String unit() {
        return unit;
    }
}
