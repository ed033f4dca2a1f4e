package org.hongdun.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.domain.Lane;
import org.hongdun.exchange.domain.Lease;

/** EXCHANGE_SEQUENCE and EXCHANGE_LEASE. */
@ApplicationScoped
public class Lanes {

    private EntityManager em;

    protected Lanes() {}

    @Inject
    public Lanes(@ExchangeUnit EntityManager em) {
        this.em = em;
    }

    /** The lane, locked until the end of the transaction; a new one if there is none yet. */
    public Lane locked(Direction direction, String partner, String documentType) {
        Lane lane = em.find(Lane.class, Lane.key(direction, partner, documentType), LockModeType.PESSIMISTIC_WRITE);
        if (lane == null) {
            lane = new Lane(direction, partner, documentType);
            em.persist(lane);
            em.flush();
        }
        return lane;
    }

    /** Whether this node may give to the link for the time. */
    public boolean lease(String link, String node, Instant now, Duration time) {
        Lease lease = em.find(Lease.class, link, LockModeType.PESSIMISTIC_WRITE);
        if (lease == null) {
            em.persist(new Lease(link, node, now.plus(time)));
            em.flush();
            return true;
        }
        return lease.take(node, now, time);
    }
}
