package org.hongdun.registry.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an open matter holds. The key is unique in the whole register, so that of two matters that meet one waits. */
@Entity
@Table(name = "filing_claim")
public class FilingClaim {

    @Id
    @Column(name = "claim_key", length = 80, updatable = false)
    private String key;

    @Column(name = "filing_id", nullable = false, updatable = false)
    private long filingId;

    protected FilingClaim() {}

    public FilingClaim(String key, Filing filing) {
        this.key = key;
        this.filingId = filing.id();
    }

    public String key() {
        return key;
    }
}
