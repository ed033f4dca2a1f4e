package org.hongdun.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.Intervention;

/** What an operator did; written once, never changed. */
@Entity
@Table(name = "EXCHANGE_INTERVENTION")
public class InterventionRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exchange_intervention_seq")
    @SequenceGenerator(
            name = "exchange_intervention_seq",
            sequenceName = "EXCHANGE_INTERVENTION_SEQ",
            allocationSize = 50)
    @Column(name = "ID", nullable = false)
    private Long id;

    @Column(name = "DOCUMENT_KEY", length = 24, nullable = false)
    private String documentKey;

    @Column(name = "PARTNER", length = 32, nullable = false)
    private String partner;

    @Column(name = "DOCUMENT_ID", length = 64, nullable = false)
    private String documentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 24, nullable = false)
    private Intervention.Kind kind;

    @Column(name = "OPERATOR", length = 64, nullable = false)
    private String operator;

    @Column(name = "DONE_AT", nullable = false)
    private Instant at;

    @Column(name = "REASON", length = 500, nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE_BEFORE", length = 12, nullable = false)
    private DocumentState before;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE_AFTER", length = 12, nullable = false)
    private DocumentState after;

    @Column(name = "REPLACED_BODY", length = 64)
    private String replacedBody;

    protected InterventionRecord() {}

    public InterventionRecord(Intervention done, String replacedBody) {
        this.documentKey = done.documentKey();
        this.partner = done.partner();
        this.documentId = done.documentId();
        this.kind = done.kind();
        this.operator = done.operator();
        this.at = done.at();
        this.reason = done.reason();
        this.before = done.before();
        this.after = done.after();
        this.replacedBody = replacedBody;
    }

    public Intervention view() {
        return new Intervention(documentKey, partner, documentId, kind, operator, at, reason, before, after);
    }
}
