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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.kernel.RuleViolation;

/**
 * A document of ours on its way out: WAITING, then SENT, then RECEIPTED or REFUSED by the other end. A receipt is a
 * document too, but has no number and gets no receipt: SENT is its last state.
 */
@Entity
@Table(name = "EXCHANGE_OUTBOX")
public class OutboxDocument {

    public static final String RECEIPT_TYPE = "receipt.v1";

    /** In place of a signature where the account of the queue is the proof, as with the old systems. */
    public static final String UNSIGNED = "unsigned";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exchange_outbox_seq")
    @SequenceGenerator(name = "exchange_outbox_seq", sequenceName = "EXCHANGE_OUTBOX_SEQ", allocationSize = 50)
    @Column(name = "ID", nullable = false)
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "DOCUMENT_ID", length = 64, nullable = false, updatable = false)
    private String documentId;

    @Column(name = "DOCUMENT_TYPE", length = 64, nullable = false, updatable = false)
    private String documentType;

    @Column(name = "RECIPIENT", length = 32, nullable = false, updatable = false)
    private String recipient;

    @Column(name = "CORRELATION_ID", length = 64, updatable = false)
    private String correlationId;

    @Column(name = "BUSINESS_KEY", length = 64, updatable = false)
    private String businessKey;

    @Column(name = "BODY", length = Length.LONG32, nullable = false, updatable = false)
    private byte[] body;

    @Column(name = "BODY_LENGTH", nullable = false, updatable = false)
    private long bodyLength;

    @Column(name = "ATTACHMENTS", length = Length.LONG32, updatable = false)
    private String attachments;

    @Column(name = "SEQUENCE_NO")
    private Long sequence;

    @Column(name = "SEQUENCE_KEY", length = 160)
    private String sequenceKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 12, nullable = false)
    private DocumentState state;

    @Column(name = "CREATED_AT", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "NUMBERED_AT")
    private Instant numberedAt;

    @Column(name = "EXPIRES_AT")
    private Instant expiresAt;

    @Column(name = "DIGEST", length = 64)
    private String digest;

    @Column(name = "KEY_ID", length = 32)
    private String keyId;

    @Column(name = "SIGNATURE", length = 200)
    private String signature;

    @Column(name = "SENT_AT")
    private Instant sentAt;

    @Column(name = "SETTLED_AT")
    private Instant settledAt;

    @Column(name = "ATTEMPTS", nullable = false)
    private int attempts;

    @Column(name = "RESUBMISSIONS", nullable = false)
    private int resubmissions;

    @Column(name = "DUPLICATES", nullable = false)
    private int duplicates;

    @Column(name = "RECEIPT_CODE")
    private Integer receiptCode;

    @Column(name = "REASON", length = 2000)
    private String reason;

    @Column(name = "BUSINESS_NO", length = 64)
    private String businessNo;

    protected OutboxDocument() {}

    public OutboxDocument(OutgoingDocument document, Instant at) {
        this.documentId = document.id().toString();
        this.documentType = document.type();
        this.recipient = document.recipient();
        this.correlationId = document.correlationId();
        this.businessKey = document.businessKey();
        this.body = document.body();
        this.bodyLength = document.body().length;
        this.attachments = Attachments.text(document.attachments());
        this.state = DocumentState.WAITING;
        this.createdAt = at;
    }

    /** The receipt for a document that has arrived. */
    public static OutboxDocument receipt(String recipient, String documentId, byte[] body, Instant at) {
        return new OutboxDocument(
                new OutgoingDocument(UUID.randomUUID(), RECEIPT_TYPE, documentId, null, body, List.of(), recipient),
                at);
    }

    /** Gives the document its place on the way out, and its number unless it is a receipt. */
    public void number(Lane lane, Instant at, Instant expires) {
        if (numberedAt == null) {
            numberedAt = at;
            if (!isReceipt()) {
                sequence = lane.next();
                sequenceKey = recipient + "|" + documentType + "|" + sequence;
            }
        }
        expiresAt = expires;
    }

    public Envelope envelope(String sender, String bodyDigest, String key) {
        return new Envelope(
                documentId,
                documentType,
                sender,
                recipient,
                sequence,
                numberedAt,
                expiresAt,
                correlationId,
                businessKey,
                bodyDigest,
                key,
                attachments);
    }

    public void seal(String bodyDigest, String key, String signed) {
        digest = bodyDigest;
        keyId = key;
        signature = signed;
    }

    /** The broker has it. */
    public void sent(Instant at) {
        attempts++;
        sentAt = at;
        if (state == DocumentState.WAITING) {
            state = DocumentState.SENT;
            reason = null;
        }
    }

    /**
     * The other end has spoken, perhaps before we have noted that it was sent. An acceptance is the last word; a refusal never displaces it. A duplicate was answered
     * before, so it settles only what an operator has sent again because no answer came.
     *
     * @return whether the state has changed
     */
    public boolean receipted(boolean duplicate, int code, String text, String number, Instant at) {
        if (numberedAt == null || isReceipt()) {
            throw new RuleViolation(ExchangeError.NOT_POSSIBLE_IN_STATE, "receipt", state);
        }
        if (duplicate) {
            duplicates++;
            if (resubmissions == 0 || code == ReceiptCode.DUPLICATE.number() || state != DocumentState.SENT) {
                reason = code == 0 ? reason : Texts.cut(code + " " + text, 2000);
                return false;
            }
        }
        DocumentState said = code == 0 ? DocumentState.RECEIPTED : DocumentState.REFUSED;
        if (state == DocumentState.RECEIPTED || state == DocumentState.DISCARDED || state == said) {
            return false;
        }
        state = said;
        receiptCode = code;
        reason = Texts.cut(text, 2000);
        businessNo = Texts.cut(number, 64);
        settledAt = at;
        return true;
    }

    /** Sent again with the same id and number, signed anew. */
    public void resubmit() {
        require(mayResubmit(), "resubmit");
        state = DocumentState.WAITING;
        resubmissions++;
        signature = null;
        receiptCode = null;
        settledAt = null;
    }

    /** Sent without an answer, or refused for its envelope: the other end has not taken its id. */
    public boolean mayResubmit() {
        return state == DocumentState.SENT && !isReceipt()
                || state == DocumentState.REFUSED && refusedForEnvelope()
                || state == DocumentState.SENT && isReceipt();
    }

    private boolean refusedForEnvelope() {
        return receiptCode != null
                && ReceiptCode.of(receiptCode)
                        .filter(ReceiptCode::aboutEnvelope)
                        .isPresent();
    }

    public void discard(String why, Instant at) {
        require(mayDiscard(), "discard");
        state = DocumentState.DISCARDED;
        reason = Texts.cut(why, 2000);
        settledAt = at;
    }

    /** Only before it has a number, because the other end waits for every number; or after its refusal. */
    public boolean mayDiscard() {
        return state == DocumentState.WAITING && numberedAt == null || state == DocumentState.REFUSED;
    }

    private void require(boolean possible, String what) {
        if (!possible) {
            throw new RuleViolation(ExchangeError.NOT_POSSIBLE_IN_STATE, what, state);
        }
    }

    public boolean isReceipt() {
        return RECEIPT_TYPE.equals(documentType);
    }

    /** Whether its time runs out before it could arrive: then it is signed anew. */
    public boolean isStale(Instant now) {
        return expiresAt.isBefore(now.plus(Duration.ofHours(1)));
    }

    /** Names this sending for the broker's duplicate detection; a resubmission is a new sending. */
    public String transmissionId() {
        return resubmissions == 0 ? documentId : documentId + "/" + resubmissions;
    }

    public String key() {
        return Direction.OUT + "-" + id;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String documentId() {
        return documentId;
    }

    public String documentType() {
        return documentType;
    }

    public String recipient() {
        return recipient;
    }

    public String correlationId() {
        return correlationId;
    }

    public String businessKey() {
        return businessKey;
    }

    public byte[] body() {
        return body;
    }

    public List<ContentRef> attachments() {
        return Attachments.list(attachments);
    }

    public Long sequence() {
        return sequence;
    }

    public DocumentState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public String digest() {
        return digest;
    }

    public String keyId() {
        return keyId;
    }

    public String signature() {
        return signature;
    }

    public int attempts() {
        return attempts;
    }

    public int duplicates() {
        return duplicates;
    }

    public Integer receiptCode() {
        return receiptCode;
    }

    public String reason() {
        return reason;
    }

    public String businessNo() {
        return businessNo;
    }
}
