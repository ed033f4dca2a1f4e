package org.hongdun.platform.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hongdun.platform.audit.ChainReport;
import org.hongdun.platform.audit.domain.Act;
import org.hongdun.platform.audit.domain.AuditChain;
import org.hongdun.platform.audit.domain.AuditEntry;
import org.hongdun.platform.audit.domain.ChainVerifier;

/** The chains and their rows. */
@ApplicationScoped
public class AuditLog {

    private static final int PAGE = 1000;

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected AuditLog() {}

    AuditLog(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes part in the running transaction, so that rows can still be written while it ends. */
    public void join() {
        entities.unwrap(Session.class);
    }

    public boolean hasChain(String code) {
        return entities.createQuery("select count(c) from AuditChain c where c.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /** Opens a chain in a transaction of its own; fails when somebody else has just done so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(String code) {
        entities.persist(new AuditChain(code));
        entities.flush();
    }

    /** Adds the acts to the ends of their chains, which stay locked until the transaction ends. */
    public void append(Collection<Act> acts) {
        Map<String, List<Act>> byChain =
                acts.stream().collect(Collectors.groupingBy(Act::chain, TreeMap::new, Collectors.toList()));
        byChain.forEach((code, ofChain) -> {
            AuditChain head = entities.find(AuditChain.class, code, LockModeType.PESSIMISTIC_WRITE);
            if (head == null) {
                throw new IllegalStateException("Audit chain " + code + " was not opened");
            }
            ofChain.forEach(act -> entities.persist(head.append(act)));
        });
        entities.flush();
    }

    /** Walks every chain in pages, up to where its head stood at the beginning; the log may grow meanwhile. */
    public ChainReport verify() {
        List<ChainReport.Break> breaks = new ArrayList<>();
        long rows = 0;
        for (String code : chains()) {
            AuditChain head = headOf(code);
            ChainVerifier verifier = new ChainVerifier(head);
            rows += walk(head, verifier);
            verifier.result(goesOnBehindItsHead(code)).ifPresent(breaks::add);
        }
        return new ChainReport(rows, breaks);
    }

    private AuditChain headOf(String code) {
        AuditChain head = entities.find(AuditChain.class, code);
        return head == null ? new AuditChain(code) : head;
    }

    /** The rows are read before the head: a row and its head are committed together, so the head cannot lag behind. */
    private boolean goesOnBehindItsHead(String code) {
        long lastRow = entities.createQuery(
                        "select coalesce(max(e.place.sequence), 0) from AuditEntry e where e.place.chain = :code",
                        Long.class)
                .setParameter("code", code)
                .getSingleResult();
        entities.clear();
        return lastRow > headOf(code).lastNumber();
    }

    private List<String> chains() {
        return Stream.concat(
                        entities.createQuery("select c.code from AuditChain c", String.class)
                                .getResultStream(),
                        entities.createQuery("select distinct e.place.chain from AuditEntry e", String.class)
                                .getResultStream())
                .distinct()
                .sorted()
                .toList();
    }

    private long walk(AuditChain head, ChainVerifier verifier) {
        long read = 0;
        long after = 0;
        List<AuditEntry> page;
        do {
            page = entities.createQuery(
                            "select e from AuditEntry e where e.place.chain = :code"
                                    + " and e.place.sequence > :after and e.place.sequence <= :last"
                                    + " order by e.place.sequence",
                            AuditEntry.class)
                    .setParameter("code", head.code())
                    .setParameter("after", after)
                    .setParameter("last", head.lastNumber())
                    .setMaxResults(PAGE)
                    .getResultList();
            page.forEach(verifier::walk);
            read += page.size();
            after = page.isEmpty() ? after : page.get(page.size() - 1).asRow().sequence();
            entities.clear();
        } while (page.size() == PAGE);
        return read;
    }
}
