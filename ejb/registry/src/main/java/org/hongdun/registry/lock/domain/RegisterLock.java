package org.hongdun.registry.lock.domain;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.lock.LockError;
import org.hongdun.registry.lock.LockKind;
import org.hongdun.registry.lock.LockRow;
import org.hongdun.registry.lock.LockedMatter;

/** One lock on a subject; it keeps what it stopped and who might release it on the day it was set. */
@Entity
@Table(name = "register_lock")
public class RegisterLock {

    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_lock_seq")
    @SequenceGenerator(name = "register_lock_seq", sequenceName = "register_lock_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 24, nullable = false, updatable = false)
    private LockKind kind;

    @Column(name = "stops", length = 60, nullable = false, updatable = false)
    private String stops;

    @Column(name = "source_no", length = 64, nullable = false, updatable = false)
    private String sourceNo;

    @Column(name = "reason", length = LONGEST_REASON, nullable = false, updatable = false)
    private String reason;

    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;

    @Column(name = "set_by", length = 60, nullable = false, updatable = false)
    private String setBy;

    @Column(name = "release_permission", length = 40, nullable = false, updatable = false)
    private String releasePermission;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by", length = 60)
    private String releasedBy;

    @Column(name = "release_reason", length = LONGEST_REASON)
    private String releaseReason;

    @Column(name = "open_key", length = 120)
    private String openKey;

    protected RegisterLock() {}

    public RegisterLock(long subjectId, LockKind kind, String sourceNo, String reason, String by, Instant at) {
        this.subjectId = subjectId;
        this.kind = kind;
        this.stops = kind.stops().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.sourceNo = sourceNo;
        this.reason = required(reason);
        this.setAt = at;
        this.setBy = by;
        this.releasePermission = kind.releasePermission();
        this.openKey = openKey(subjectId, kind, sourceNo);
    }

    /** Names the lock while it holds. */
    public static String openKey(long subjectId, LockKind kind, String sourceNo) {
        return subjectId + "/" + kind + "/" + sourceNo;
    }

    /** Refused with HD-Z003, HD-Z004, HD-Z005. */
    public void release(String by, String why, Instant at) {
        if (releasedAt != null) {
            throw new RuleViolation(LockError.RELEASED_ALREADY, sourceNo);
        }
        releaseReason = required(why);
        releasedBy = by;
        releasedAt = at;
        openKey = null;
    }

    private static String required(String text) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation(LockError.REASON_MISSING);
        }
        if (text.strip().length() > LONGEST_REASON) {
            throw new RuleViolation(LockError.REASON_TOO_LONG, LONGEST_REASON);
        }
        return text.strip();
    }

    public boolean isFrom(LockKind ofKind, String source) {
        return kind == ofKind && sourceNo.equals(source);
    }

    public boolean stops(LockedMatter matter) {
        return releasedAt == null && matters().contains(matter);
    }

    private List<LockedMatter> matters() {
        return Arrays.stream(stops.split(",")).map(LockedMatter::valueOf).toList();
    }

    public LockKind kind() {
        return kind;
    }

    public long subjectId() {
        return subjectId;
    }

    public String sourceNo() {
        return sourceNo;
    }

    public String releasePermission() {
        return releasePermission;
    }

    public LockRow row() {
        return new LockRow(
                id, subjectId, kind, matters(), sourceNo, reason, setAt, setBy, releasedAt, releasedBy, releaseReason);
    }
}
