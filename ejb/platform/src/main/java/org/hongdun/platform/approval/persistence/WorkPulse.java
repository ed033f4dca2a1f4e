package org.hongdun.platform.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.platform.approval.domain.WorkTicket;

/** Whether anything has moved, and what lies on many desks at once. */
@ApplicationScoped
public class WorkPulse {

    /** Oracle takes no more than 1,000 values in a list. */
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected WorkPulse() {}

    public WorkPulse(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What was moved, sent to read and read since that instant, as a sign that differs when anything was committed
     * between two questions, however late its transaction ended.
     */
    public String beat(Instant since) {
        List<Object> signs = new ArrayList<>();
        for (String question : List.of(
                "select count(m), max(m.id) from ApprovalMove m where m.movedAt >= :since",
                "select count(r), max(r.id) from ApprovalReading r where r.sentAt >= :since",
                "select count(r), max(r.readAt) from ApprovalReading r where r.readAt >= :since")) {
            signs.addAll(List.of(entities.createQuery(question, Object[].class)
                    .setParameter("since", since)
                    .getResultStream()
                    .map(row -> row[0] + "/" + row[1])
                    .toArray()));
        }
        return signs.toString();
    }

    /** Counts of each of these desks without those they stand in for; nothing on a desk counts as zero. */
    public Map<String, WorkCounts> counts(Collection<String> logins, LocalDate today) {
        Map<String, WorkCounts> counts = new HashMap<>();
        for (List<String> some : parts(logins)) {
            Map<String, Long> unread = new HashMap<>();
            entities.createQuery(
                            "select l.loginName as login, count(l) as unread from ReadingLine l"
                                    + " where l.loginName in :logins and l.readAt is null group by l.loginName",
                            Tuple.class)
                    .setParameter("logins", some)
                    .getResultStream()
                    .forEach(row -> unread.put(row.get("login", String.class), row.get("unread", Long.class)));
            some.forEach(login -> counts.put(login, new WorkCounts(0, 0, 0, unread.getOrDefault(login, 0L))));
            entities.createQuery(
                            "select l.loginName as login, count(l) as todo,"
                                    + " count(l) filter (where l.dueOn < :today) as overdue,"
                                    + " count(l) filter (where l.dueOn = :today) as dueToday"
                                    + " from DeskLine l where l.shown = true and l.loginName in :logins group by l.loginName",
                            Tuple.class)
                    .setParameter("logins", some)
                    .setParameter("today", today)
                    .getResultStream()
                    .forEach(row -> counts.put(
                            row.get("login", String.class),
                            new WorkCounts(
                                    row.get("todo", Long.class),
                                    row.get("overdue", Long.class),
                                    row.get("dueToday", Long.class),
                                    unread.getOrDefault(row.get("login", String.class), 0L))));
        }
        return counts;
    }

    public void add(WorkTicket ticket) {
        entities.persist(ticket);
    }

    public Optional<WorkTicket> ticket(String digest) {
        return Optional.ofNullable(entities.find(WorkTicket.class, digest));
    }

    /** Which of these tickets are still good. */
    public Set<String> good(Collection<String> digests, Instant issuedAfter) {
        Set<String> good = new TreeSet<>();
        for (List<String> some : parts(digests)) {
            good.addAll(entities.createQuery(
                            "select t.digest from WorkTicket t where t.digest in :digests and t.issuedAt >= :after",
                            String.class)
                    .setParameter("digests", some)
                    .setParameter("after", issuedAfter)
                    .getResultList());
        }
        return good;
    }

    public void end(String digest) {
        entities.createQuery("delete from WorkTicket t where t.digest = :digest")
                .setParameter("digest", digest)
                .executeUpdate();
    }

    public void endIssuedBefore(Instant then) {
        entities.createQuery("delete from WorkTicket t where t.issuedAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    private static List<List<String>> parts(Collection<String> all) {
        List<String> list = List.copyOf(all);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            parts.add(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
