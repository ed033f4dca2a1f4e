package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** With which the pages of one session listen to the counts of its officer; only the digest is kept. */
@Entity
@Table(name = "work_ticket")
public class WorkTicket {

    @Id
    @Column(name = "digest", length = 64, nullable = false)
    private String digest;

    @Column(name = "login_name", length = 40, nullable = false)
    private String loginName;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    protected WorkTicket() {}

    public WorkTicket(String digest, String loginName, Instant issuedAt) {
        this.digest = digest;
        this.loginName = loginName;
        this.issuedAt = issuedAt;
    }

    public String digest() {
        return digest;
    }

    public String loginName() {
        return loginName;
    }
}
