package org.hongdun.platform.approval.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** What that person has handed over, the latest first. */
    public List<ApprovalDelegation> of(String principal) {
        return entities.createQuery(
                        "select d from ApprovalDelegation d where d.principal = :principal order by d.validFrom desc, d.id desc",
                        ApprovalDelegation.class)
                .setParameter("principal", principal)
                .setMaxResults(100)
                .getResultList();
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

    /** For whom each of these persons stands in on that day; who stands in for nobody is missing. */
    public Map<String, List<StandIn>> standIns(Collection<String> logins, LocalDate today) {
        if (logins.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select d from ApprovalDelegation d where d.revokedAt is null"
                                + " and d.validFrom <= :today and d.validTo >= :today",
                        ApprovalDelegation.class)
                .setParameter("today", today)
                .getResultStream()
                .filter(delegation -> logins.contains(delegation.agent()))
                .collect(groupingBy(
                        ApprovalDelegation::agent,
                        mapping(delegation -> new StandIn(delegation.principal(), delegation.flowKey()), toList())));
    }

    /** Who stands in for that person on that day on items of that flow. */
    public List<String> agentsOf(String principal, String flowKey, LocalDate today) {
        return entities.createQuery(
                        "select d.agent from ApprovalDelegation d where d.principal = :principal and d.revokedAt is null"
                                + " and d.validFrom <= :today and d.validTo >= :today"
                                + " and (d.flowKey is null or d.flowKey = :flow)",
                        String.class)
                .setParameter("principal", principal)
                .setParameter("flow", flowKey)
                .setParameter("today", today)
                .getResultList();
    }

    /** Those that are not over and in which he gives or stands in. */
    public List<ApprovalDelegation> around(String login, LocalDate today) {
        return around(login, login, today);
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
