package org.hongdun.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentRow;
import org.hongdun.exchange.DocumentState;

/** A line of the view over both directions. */
@Entity
@Immutable
@Table(name = "EXCHANGE_DOCUMENT")
public class DocumentLine {

    @Id
    @Column(name = "ROW_KEY", length = 24)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "DIRECTION", length = 3)
    private Direction direction;

    @Column(name = "PARTNER", length = 32)
    private String partner;

    @Column(name = "DOCUMENT_ID", length = 64)
    private String documentId;

    @Column(name = "DOCUMENT_TYPE", length = 64)
    private String documentType;

    @Column(name = "SEQUENCE_NO")
    private Long sequence;

    @Column(name = "BUSINESS_KEY", length = 64)
    private String businessKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 12)
    private DocumentState state;

    @Column(name = "HAPPENED_AT")
    private Instant at;

    @Column(name = "SETTLED_AT")
    private Instant settledAt;

    @Column(name = "ATTEMPTS")
    private int attempts;

    @Column(name = "RECEIPT_CODE")
    private Integer code;

    @Column(name = "REASON", length = 2000)
    private String reason;

    protected DocumentLine() {}

    public DocumentRow row() {
        return new DocumentRow(
                key,
                direction,
                partner,
                documentId,
                documentType,
                sequence,
                businessKey,
                state,
                at,
                settledAt,
                attempts,
                code,
                reason);
    }
}
