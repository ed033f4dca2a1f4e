package org.hongdun.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A password that an account once had. */
@Entity
@Table(name = "access_password")
public class OldPassword {

    @EmbeddedId
    private OldPasswordKey key;

    @Column(name = "password_hash", length = 60, nullable = false)
    private String hash;

    protected OldPassword() {}

    public OldPassword(long accountId, Instant setAt, String hash) {
        this.key = new OldPasswordKey(accountId, setAt);
        this.hash = hash;
    }

    public String hash() {
        return hash;
    }
}
