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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Length;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.kernel.RuleViolation;

/**
 * A document that has arrived. Its arrival key is unique, so it exists once however often it is sent; its effect is
 * written in the transaction that makes it ACCEPTED, so it acts once.
 *
 * <p>A document whose sender is not proved is kept as not genuine, under a key of its own: a forgery must not occupy the id
 * of a document that is still to come.
 */
@Entity
@Table(name = "EXCHANGE_INBOX")
public class InboxDocument {

    /** States in which the document still waits for its effect. */
    public static final Set<DocumentState> OPEN =
            EnumSet.of(DocumentState.RECEIVED, DocumentState.HELD, DocumentState.RETRYING);

    private static final String OVERDUE = "OVERDUE: ";
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "exchange_inbox_seq")
    @SequenceGenerator(name = "exchange_inbox_seq", sequenceName = "EXCHANGE_INBOX_SEQ", allocationSize = 50)
    @Column(name = "ID", nullable = false)
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "ARRIVAL_KEY", length = 160, nullable = false, updatable = false)
    private String arrivalKey;

    @Column(name = "GENUINE", nullable = false, updatable = false)
    private boolean genuine;

    @Column(name = "DOCUMENT_ID", length = 64, nullable = false, updatable = false)
    private String documentId;

    @Column(name = "DOCUMENT_TYPE", length = 64, nullable = false)
    private String documentType;

    @Column(name = "SENDER", length = 32, nullable = false, updatable = false)
    private String sender;

    @Column(name = "CORRELATION_ID", length = 64, updatable = false)
    private String correlationId;

    @Column(name = "BUSINESS_KEY", length = 64, updatable = false)
    private String businessKey;

    @Column(name = "BODY", length = Length.LONG32)
    private byte[] body;

    @Column(name = "BODY_LENGTH", nullable = false)
    private long bodyLength;

    @Column(name = "BODY_CONTENT", length = 64, updatable = false)
    private String bodyContent;

    @Column(name = "ATTACHMENTS", length = Length.LONG32, updatable = false)
    private String attachments;

    @Column(name = "SEQUENCE_NO", updatable = false)
    private Long sequence;

    @Column(name = "SEQUENCE_KEY", length = 160, updatable = false)
    private String sequenceKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 12, nullable = false)
    private DocumentState state;

    @Column(name = "SENT_AT", updatable = false)
    private Instant sentAt;

    @Column(name = "EXPIRES_AT", updatable = false)
    private Instant expiresAt;

    @Column(name = "RECEIVED_AT", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "SETTLED_AT")
    private Instant settledAt;

    @Column(name = "HELD_SINCE")
    private Instant heldSince;

    @Column(name = "NEXT_ATTEMPT_AT")
    private Instant nextAttemptAt;

    @Column(name = "DIGEST", length = 64)
    private String digest;

    @Column(name = "KEY_ID", length = 32, updatable = false)
    private String keyId;

    @Column(name = "ATTEMPTS", nullable = false)
    private int attempts;

    @Column(name = "DUPLICATES", nullable = false)
    private int duplicates;

    @Column(name = "RECEIPT_CODE")
    private Integer receiptCode;

    @Column(name = "REASON", length = 2000)
    private String reason;

    @Column(name = "BUSINESS_NO", length = 64)
    private String businessNo;

    protected InboxDocument() {}

    /** A document whose sender is proved, by signature or by the account of his queue. */
    public static InboxDocument genuine(Envelope envelope, Body body, Instant receivedAt) {
        InboxDocument document = new InboxDocument(envelope, body, receivedAt);
        document.genuine = true;
        document.arrivalKey = arrivalKey(envelope.sender(), envelope.id());
        document.sequence = envelope.sequence();
        document.sequenceKey = sequenceKey(envelope);
        return document;
    }

    /** What cannot be believed, or comes under a name already taken, is kept for the operator's eye only. */
    public static InboxDocument quarantined(Envelope claimed, Body body, String arrivalId, Instant receivedAt) {
        InboxDocument document = new InboxDocument(claimed, body, receivedAt);
        document.arrivalKey = quarantineKey(arrivalId);
        return document;
    }

    /** Cannot be the arrival key of a genuine document, whatever the sender writes into his id. */
    public static String quarantineKey(String arrivalId) {
        return "?|" + Texts.cut(arrivalId, 150);
    }

    private InboxDocument(Envelope envelope, Body body, Instant receivedAt) {
        this.documentId = envelope.id();
        this.documentType = envelope.type();
        this.sender = envelope.sender();
        this.correlationId = envelope.correlationId();
        this.businessKey = envelope.businessKey();
        this.sentAt = envelope.sentAt();
        this.expiresAt = envelope.expiresAt();
        this.keyId = envelope.keyId();
        this.attachments = envelope.attachments();
        this.body = body.bytes();
        this.bodyLength = body.length();
        this.bodyContent = body.content();
        this.digest = body.digest();
        this.receivedAt = receivedAt;
        this.state = DocumentState.RECEIVED;
    }

    public static String arrivalKey(String sender, String documentId) {
        return sender + "|" + documentId;
    }

    /** Null where no order is kept. */
    public static String sequenceKey(Envelope envelope) {
        return envelope.sequence() == null
                ? null
                : envelope.sender() + "|" + envelope.type() + "|" + envelope.sequence();
    }

    public void accepted(String number, Instant at) {
        attempts++;
        settle(DocumentState.ACCEPTED, ReceiptCode.ACCEPTED, null, at);
        businessNo = Texts.cut(number, 64);
    }

    public void refused(Refusal refusal, Instant at) {
        settle(DocumentState.REFUSED, refusal.code(), refusal.text(), at);
    }

    private void settle(DocumentState end, ReceiptCode code, String text, Instant at) {
        state = end;
        receiptCode = code.number();
        reason = Texts.cut(text, 2000);
        settledAt = at;
        nextAttemptAt = null;
    }

    /** Our own trouble: tried again after a pause four times as long as the last one, parked after the last attempt. */
    public void failed(String trouble, int mostAttempts, Duration firstPause, Instant at) {
        attempts++;
        reason = Texts.cut(trouble, 2000);
        if (attempts >= mostAttempts) {
            state = DocumentState.PARKED;
            nextAttemptAt = null;
            return;
        }
        state = DocumentState.RETRYING;
        Duration pause = firstPause.multipliedBy(1L << Math.min(20, 2 * (attempts - 1)));
        nextAttemptAt = at.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    /** Waits for what must come before it. */
    public void held(String forWhat, Instant at) {
        if (state != DocumentState.HELD) {
            heldSince = at;
        }
        if (state != DocumentState.HELD || !reason.endsWith(forWhat)) {
            reason = Texts.cut(forWhat, 2000);
        }
        state = DocumentState.HELD;
    }

    /** @return whether this is the first time that somebody notices */
    public boolean overdue() {
        if (state != DocumentState.HELD || reason.startsWith(OVERDUE)) {
            return false;
        }
        reason = Texts.cut(OVERDUE + reason, 2000);
        return true;
    }

    public void cameAgain() {
        duplicates++;
    }

    public void resubmit() {
        require(mayResubmit(), "resubmit");
        reopen();
    }

    public boolean mayResubmit() {
        return state == DocumentState.PARKED
                || state == DocumentState.RETRYING
                || state == DocumentState.REFUSED && genuine && bodyContent == null;
    }

    /** The operator has mended the body; the one that came is kept elsewhere. */
    public void correct(String type, byte[] mended, String mendedDigest) {
        require(mayCorrect(), "correct");
        documentType = type;
        body = mended;
        bodyLength = mended.length;
        digest = mendedDigest;
        reopen();
    }

    public boolean mayCorrect() {
        return genuine && bodyContent == null && (state == DocumentState.PARKED || state == DocumentState.REFUSED);
    }

    private void reopen() {
        state = DocumentState.RECEIVED;
        attempts = 0;
        nextAttemptAt = null;
        receiptCode = null;
        settledAt = null;
    }

    /** @return whether the sender has not been answered yet and must be told now */
    public boolean discard(String why, Instant at) {
        require(mayDiscard(), "discard");
        boolean unanswered = state != DocumentState.REFUSED;
        settle(DocumentState.DISCARDED, ReceiptCode.NOT_POSSIBLE, why, at);
        return unanswered;
    }

    public boolean mayDiscard() {
        return state != DocumentState.ACCEPTED && state != DocumentState.DISCARDED;
    }

    public boolean mayPassGap() {
        return state == DocumentState.HELD && sequence != null;
    }

    /** @throws RuleViolation HD-X003 unless it is held and has a number */
    public void requirePassGap() {
        require(mayPassGap(), "pass the gap");
    }

    private void require(boolean possible, String what) {
        if (!possible) {
            throw new RuleViolation(ExchangeError.NOT_POSSIBLE_IN_STATE, what, state);
        }
    }

    public boolean isOpen() {
        return OPEN.contains(state);
    }

    public boolean isDue(Instant now) {
        return nextAttemptAt == null || !nextAttemptAt.isAfter(now);
    }

    public boolean isReceipt() {
        return OutboxDocument.RECEIPT_TYPE.equals(documentType);
    }

    public String key() {
        return Direction.IN + "-" + id;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String arrivalKey() {
        return arrivalKey;
    }

    public String documentId() {
        return documentId;
    }

    public String documentType() {
        return documentType;
    }

    public String sender() {
        return sender;
    }

    public String correlationId() {
        return correlationId;
    }

    public String businessKey() {
        return businessKey;
    }

    /** Null if the body lies in the content store. */
    public byte[] body() {
        return body;
    }

    public String bodyContent() {
        return bodyContent;
    }

    public long bodyLength() {
        return bodyLength;
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

    public Instant sentAt() {
        return sentAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public String digest() {
        return digest;
    }

    public String keyId() {
        return keyId;
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
