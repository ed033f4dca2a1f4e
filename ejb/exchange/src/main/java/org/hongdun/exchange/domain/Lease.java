package org.hongdun.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One node of the cluster gives to a broker at a time, so that numbers leave in order. */
@Entity
@Table(name = "EXCHANGE_LEASE")
public class Lease {

    @Id
    @Column(name = "LINK_NAME", length = 64, nullable = false)
    private String link;

    @Column(name = "OWNER", length = 64, nullable = false)
    private String owner;

    @Column(name = "LEASED_UNTIL", nullable = false)
    private Instant until;

    protected Lease() {}

    public Lease(String link, String owner, Instant until) {
        this.link = link;
        this.owner = owner;
        this.until = until;
    }

    /** Takes the lease unless another node holds it, and renews it once less than half of it is left. */
    public boolean take(String node, Instant now, Duration time) {
        if (!owner.equals(node) && until.isAfter(now)) {
            return false;
        }
        if (owner.equals(node) && until.isAfter(now.plus(time.dividedBy(2)))) {
            return true;
        }
        owner = node;
        until = now.plus(time);
        return true;
    }
}
