package org.hongdun.registry.licence.domain;

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
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.licence.LicenceError;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.PaperState;

/**
 * One sheet of licence paper (空白执照).
 *
 * <pre>
 * BLANK -> USED -> VOID -> DESTROYED
 *   |                ^
 *   +----------------+
 * </pre>
 */
@Entity
@Table(name = "licence_paper")
public class LicencePaper {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "licence_paper_seq")
    @SequenceGenerator(name = "licence_paper_seq", sequenceName = "licence_paper_seq")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_kind", length = 12, nullable = false, updatable = false)
    private LicenceKind kind;

    @Column(name = "prefix", length = 8, nullable = false, updatable = false)
    private String prefix;

    @Column(name = "serial_no", nullable = false, updatable = false)
    private long serialNo;

    @Column(name = "unit_code", length = 20, nullable = false)
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private PaperState state;

    @Column(name = "void_reason", length = 200)
    private String voidReason;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected LicencePaper() {}

    public LicencePaper(LicenceKind kind, String prefix, long serialNo, String unitCode, Instant at) {
        this.kind = kind;
        this.prefix = prefix;
        this.serialNo = serialNo;
        this.unitCode = unitCode;
        this.state = PaperState.BLANK;
        this.changedAt = at;
    }

    /** Another unit answers for it now. Refused with HD-J011. */
    public void handOver(String unit, Instant at) {
        move(PaperState.BLANK, PaperState.BLANK, at);
        unitCode = unit;
    }

    /** A licence is printed on it. Refused with HD-J011. */
    public void use(Instant at) {
        move(PaperState.BLANK, PaperState.USED, at);
    }

    /** A blank sheet is spoilt. Refused with HD-J011. */
    public void spoil(String reason, Instant at) {
        move(PaperState.BLANK, PaperState.VOID, at);
        voidReason = reason;
    }

    /** What was printed on it is void, and the sheet has come back. Refused with HD-J011. */
    public void comeBack(String reason, Instant at) {
        move(PaperState.USED, PaperState.VOID, at);
        voidReason = reason;
    }

    /** Refused with HD-J011. */
    public void destroy(Instant at) {
        move(PaperState.VOID, PaperState.DESTROYED, at);
    }

    private void move(PaperState from, PaperState to, Instant at) {
        if (state != from) {
            throw new RuleViolation(LicenceError.RANGE_NOT_IN_STORE, serial());
        }
        state = to;
        changedAt = at;
    }

    public String serial() {
        return PaperRange.serial(prefix, serialNo);
    }

    public Long id() {
        return id;
    }

    public PaperState state() {
        return state;
    }
}
