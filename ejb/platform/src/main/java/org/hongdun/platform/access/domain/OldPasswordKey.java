package org.hongdun.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

@Embeddable
public class OldPasswordKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    protected OldPasswordKey() {}

    OldPasswordKey(long accountId, Instant setAt) {
        this.accountId = accountId;
        this.setAt = setAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OldPasswordKey that && accountId == that.accountId && Objects.equals(setAt, that.setAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, setAt);
    }
}
