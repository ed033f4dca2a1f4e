package org.hongdun.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.domain.OutboxDocument;

/** EXCHANGE_OUTBOX. */
@ApplicationScoped
public class OutboxTable {

    private EntityManager em;

    protected OutboxTable() {}

    @Inject
    public OutboxTable(@ExchangeUnit EntityManager em) {
        this.em = em;
    }

    public void add(OutboxDocument document) {
        em.persist(document);
    }

    /** A waiting document without its body. */
    public record WaitingRow(long id, long bodyLength) {}

    /** Waiting documents without seal, oldest decision first. */
    public List<WaitingRow> unsealed(Collection<String> recipients, int most) {
        return waiting("d.signature is null", "d.createdAt, d.id", recipients, most);
    }

    /** Sealed documents that the broker has not got yet, in the order in which they must leave. */
    public List<WaitingRow> sealed(Collection<String> recipients, int most) {
        return waiting("d.signature is not null", "d.numberedAt, d.sequence, d.id", recipients, most);
    }

    private List<WaitingRow> waiting(String which, String order, Collection<String> recipients, int most) {
        return em.createQuery(
                        "select d.id, d.bodyLength from OutboxDocument d where d.state = :waiting"
                                + " and d.recipient in :recipients and " + which + " order by " + order,
                        Object[].class)
                .setParameter("waiting", DocumentState.WAITING)
                .setParameter("recipients", recipients)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new WaitingRow((Long) r[0], (Long) r[1]))
                .toList();
    }

    /** In the order of the ids given, locked until the end of the transaction. */
    public List<OutboxDocument> locked(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, OutboxDocument> found = em.createQuery(
                        "select d from OutboxDocument d where d.id in :ids", OutboxDocument.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(OutboxDocument::id, d -> d));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public Optional<OutboxDocument> locked(long id) {
        return Optional.ofNullable(em.find(OutboxDocument.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<OutboxDocument> find(long id) {
        return Optional.ofNullable(em.find(OutboxDocument.class, id));
    }

    public Optional<OutboxDocument> lockedByDocument(String documentId, String recipient) {
        return em.createQuery(
                        "select d from OutboxDocument d where d.documentId = :document and d.recipient = :recipient",
                        OutboxDocument.class)
                .setParameter("document", documentId)
                .setParameter("recipient", recipient)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public long waiting(String recipient) {
        return em.createQuery(
                        "select count(d) from OutboxDocument d where d.state = :waiting and d.recipient = :recipient",
                        Long.class)
                .setParameter("waiting", DocumentState.WAITING)
                .setParameter("recipient", recipient)
                .getSingleResult();
    }
}
