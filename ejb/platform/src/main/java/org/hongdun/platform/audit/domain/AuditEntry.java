package org.hongdun.platform.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.platform.audit.AuditRow;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Outcome;

/** One link of a chain; written once. */
@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEntry {

    @EmbeddedId
    private ChainPlace place;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    @Column(name = "login_name", length = 40, nullable = false)
    private String loginName;

    @Column(name = "unit_code", length = 16, nullable = false)
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "caller_kind", length = 24, nullable = false)
    private CallerKind callerKind;

    @Column(name = "event_name", length = 60, nullable = false)
    private String event;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 8, nullable = false)
    private Outcome outcome;

    @Column(name = "subject_key", length = 60)
    private String subjectKey;

    @Column(name = "detail", length = 1000)
    private String detail;

    @Column(name = "prev_hash", length = 64, nullable = false)
    private String previousHash;

    @Column(name = "row_hash", length = 64, nullable = false)
    private String rowHash;

    protected AuditEntry() {}

    AuditEntry(String chain, long sequence, Act act, String previousHash) {
        this.place = new ChainPlace(chain, sequence);
        this.occurredAt = act.occurredAt();
        this.loginName = act.caller().loginName();
        this.unitCode = act.caller().unitCode();
        this.callerKind = act.caller().kind();
        this.event = act.event();
        this.outcome = act.outcome();
        this.subjectKey = act.subjectKey();
        this.detail = act.detail();
        this.previousHash = previousHash;
        this.rowHash = digest();
    }

    /** SM3 over every column, each written with its length so that no two rows read the same. */
    String digest() {
        return Sm3.of(Stream.of(
                        place.chain(),
                        String.valueOf(place.sequence()),
                        occurredAt.toString(),
                        loginName,
                        unitCode,
                        callerKind.name(),
                        event,
                        outcome.name(),
                        subjectKey,
                        detail,
                        previousHash)
                .map(part -> part == null ? "-" : part.length() + ":" + part)
                .collect(Collectors.joining("|")));
    }

    String chain() {
        return place.chain();
    }

    long sequence() {
        return place.sequence();
    }

    String previousHash() {
        return previousHash;
    }

    String rowHash() {
        return rowHash;
    }

    public AuditRow asRow() {
        return new AuditRow(
                chain(), sequence(), occurredAt, loginName, unitCode, callerKind, event, outcome, subjectKey, detail);
    }
}
