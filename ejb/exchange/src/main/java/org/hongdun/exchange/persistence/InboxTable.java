package org.hongdun.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.domain.InboxDocument;

/** EXCHANGE_INBOX. */
@ApplicationScoped
public class InboxTable {

    private static final Set<DocumentState> SETTLED =
            Set.of(DocumentState.ACCEPTED, DocumentState.REFUSED, DocumentState.DISCARDED);

    private EntityManager em;

    protected InboxTable() {}

    @Inject
    public InboxTable(@ExchangeUnit EntityManager em) {
        this.em = em;
    }

    /** An open document without its body. */
    public record OpenRow(
            long id,
            Long sequence,
            DocumentState state,
            String businessKey,
            Instant nextAttemptAt,
            Instant heldSince) {}

    public void add(InboxDocument document) {
        em.persist(document);
    }

    public Optional<InboxDocument> lockedByArrivalKey(String arrivalKey) {
        return em.createQuery("select d from InboxDocument d where d.arrivalKey = :key", InboxDocument.class)
                .setParameter("key", arrivalKey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Set<String> knownArrivalKeys(Collection<String> keys) {
        return new HashSet<>(
                em.createQuery("select d.arrivalKey from InboxDocument d where d.arrivalKey in :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }

    public Set<String> knownSequenceKeys(Collection<String> keys) {
        return new HashSet<>(
                em.createQuery("select d.sequenceKey from InboxDocument d where d.sequenceKey in :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }

    public Optional<InboxDocument> locked(long id) {
        return Optional.ofNullable(em.find(InboxDocument.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locks them until the end of the transaction and has them at hand. */
    public void lock(Collection<Long> ids) {
        em.createQuery("select d from InboxDocument d where d.id in :ids order by d.id", InboxDocument.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<InboxDocument> find(long id) {
        return Optional.ofNullable(em.find(InboxDocument.class, id));
    }

    /** Types of which documents of this sender are open. */
    public List<String> openTypes(String sender) {
        return em.createQuery(
                        "select distinct d.documentType from InboxDocument d where d.sender = :sender and d.state in :open",
                        String.class)
                .setParameter("sender", sender)
                .setParameter("open", InboxDocument.OPEN)
                .getResultList();
    }

    /** Open documents with a number, in their order. */
    public List<OpenRow> openInOrder(String sender, String type, int most) {
        return open("d.sequence is not null", "d.sequence", sender, type, most);
    }

    /** Open documents without a number, as they came. */
    public List<OpenRow> openWithoutOrder(String sender, String type, int most) {
        return open("d.sequence is null", "d.id", sender, type, most);
    }

    private List<OpenRow> open(String which, String order, String sender, String type, int most) {
        return em.createQuery(
                        "select d.id, d.sequence, d.state, d.businessKey, d.nextAttemptAt, d.heldSince from InboxDocument d"
                                + " where d.sender = :sender and d.documentType = :type and d.state in :open and "
                                + which + " order by " + order,
                        Object[].class)
                .setParameter("sender", sender)
                .setParameter("type", type)
                .setParameter("open", InboxDocument.OPEN)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new OpenRow(
                        (Long) r[0], (Long) r[1], (DocumentState) r[2], (String) r[3], (Instant) r[4], (Instant) r[5]))
                .toList();
    }

    /** Keys for which a document is parked: what comes later for them waits behind it. */
    public Set<String> parkedKeys(String sender, String type) {
        return new HashSet<>(em.createQuery(
                        "select distinct d.businessKey from InboxDocument d where d.sender = :sender"
                                + " and d.documentType = :type and d.state = :parked and d.businessKey is not null",
                        String.class)
                .setParameter("sender", sender)
                .setParameter("type", type)
                .setParameter("parked", DocumentState.PARKED)
                .getResultList());
    }

    /** Numbers above {@code last} of documents that are settled or parked, ascending. */
    public List<Long> passedNumbers(String sender, String type, long last, int most) {
        Set<DocumentState> passed = new HashSet<>(SETTLED);
        passed.add(DocumentState.PARKED);
        return em.createQuery(
                        "select d.sequence from InboxDocument d where d.sender = :sender and d.documentType = :type"
                                + " and d.sequence > :last and d.state in :passed order by d.sequence",
                        Long.class)
                .setParameter("sender", sender)
                .setParameter("type", type)
                .setParameter("last", last)
                .setParameter("passed", passed)
                .setMaxResults(most)
                .getResultList();
    }

    public long open(String sender) {
        return em.createQuery(
                        "select count(d) from InboxDocument d where d.sender = :sender and d.state in :open",
                        Long.class)
                .setParameter("sender", sender)
                .setParameter("open", InboxDocument.OPEN)
                .getSingleResult();
    }
}
