package org.hongdun.platform.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The head of a chain; whoever adds a link holds its lock. */
@Entity
@Table(name = "audit_chain")
public class AuditChain {

    static final String BEGINNING = "0".repeat(64);

    @Id
    @Column(name = "chain_code", length = 16, nullable = false)
    private String code;

    @Column(name = "last_no", nullable = false)
    private long lastNumber;

    @Column(name = "last_hash", length = 64, nullable = false)
    private String lastHash;

    protected AuditChain() {}

    public AuditChain(String code) {
        this.code = code;
        this.lastHash = BEGINNING;
    }

    /** The next link, not yet stored. */
    public AuditEntry append(Act act) {
        AuditEntry entry = new AuditEntry(code, lastNumber + 1, act, lastHash);
        lastNumber++;
        lastHash = entry.rowHash();
        return entry;
    }

    public String code() {
        return code;
    }

    public long lastNumber() {
        return lastNumber;
    }

    String lastHash() {
        return lastHash;
    }
}
