package org.hongdun.platform.duty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The rows of the duties; each change is one statement, so that of two servers one comes second. */
@ApplicationScoped
public class DutyRows {

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected DutyRows() {}

    public DutyRows(EntityManager entities) {
        this.entities = entities;
    }

    public boolean take(String duty, String server, Instant now, Instant until) {
        return entities.createQuery("update Duty d set d.holder = :server, d.heldUntil = :until where d.name = :duty"
                                + " and (d.holder = :server or d.heldUntil < :now)")
                        .setParameter("duty", duty)
                        .setParameter("server", server)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    public void giveBack(String duty, String server, Instant now) {
        entities.createQuery("update Duty d set d.holder = null, d.heldUntil = :now where d.name = :duty"
                        + " and d.holder = :server")
                .setParameter("duty", duty)
                .setParameter("server", server)
                .setParameter("now", now.minusMillis(1))
                .executeUpdate();
    }
}
