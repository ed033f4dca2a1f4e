package org.hongdun.platform.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hongdun.platform.approval.domain.ApprovalDelegation;
import org.hongdun.platform.approval.domain.StandIn;

/** Who stands in for whom. */
@ApplicationScoped
public class Delegations {

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected Delegations() {}

    public Delegations(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ApprovalDelegation delegation) {
        entities.persist(delegation);
    }

    public Optional<ApprovalDelegation> find(long id) {
        return Optional.ofNullable(entities.find(ApprovalDelegation.class, id));
    }

    /** For whom that person stands in on that day. */
    public List<StandIn> standIns(String login, LocalDate today) {
        return entities.createQuery(
                        "select new org.hongdun.platform.approval.domain.StandIn(d.principal, d.flowKey)"
                                + " from ApprovalDelegation d where d.agent = :login and d.revokedAt is null"
                                + " and d.validFrom <= :today and d.validTo >= :today",
                        StandIn.class)
                .setParameter("login", login)
                .setParameter("today", today)
                .getResultList();
    }

    /** Delegations not yet over in which one of the two gives or stands in. */
    public List<ApprovalDelegation> around(String one, String other, LocalDate today) {
        return entities.createQuery(
                        "select d from ApprovalDelegation d where d.revokedAt is null and d.validTo >= :today"
                                + " and (d.agent in (:one, :other) or d.principal in (:one, :other))",
                        ApprovalDelegation.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("today", today)
                .getResultList();
    }
}
