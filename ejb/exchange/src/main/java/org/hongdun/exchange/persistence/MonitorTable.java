package org.hongdun.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentRow;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.Intervention;
import org.hongdun.exchange.LedgerLine;
import org.hongdun.exchange.domain.DocumentLine;
import org.hongdun.exchange.domain.InterventionRecord;
import org.hongdun.exchange.domain.OutboxDocument;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** What the operator reads: filtered, sorted and paged in the database. */
@ApplicationScoped
public class MonitorTable {

    private static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("direction", "d.direction"),
            Map.entry("partner", "d.partner"),
            Map.entry("documentId", "d.documentId"),
            Map.entry("documentType", "d.documentType"),
            Map.entry("sequence", "d.sequence"),
            Map.entry("businessKey", "d.businessKey"),
            Map.entry("state", "d.state"),
            Map.entry("at", "d.at"),
            Map.entry("settledAt", "d.settledAt"),
            Map.entry("attempts", "d.attempts"),
            Map.entry("code", "d.code"));

    private EntityManager em;

    protected MonitorTable() {}

    @Inject
    public MonitorTable(@ExchangeUnit EntityManager em) {
        this.em = em;
    }

    public Slice<DocumentRow> documents(ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, values);
        TypedQuery<DocumentLine> rows =
                em.createQuery("select d from DocumentLine d" + where + order(query), DocumentLine.class);
        TypedQuery<Long> total = em.createQuery("select count(d) from DocumentLine d" + where, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(total::setParameter);
        rows.setFirstResult(query.first()).setMaxResults(query.pageSize());
        return new Slice<>(rows.getResultStream().map(DocumentLine::row).toList(), total.getSingleResult());
    }

    private static String where(ListQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        query.filter("direction").ifPresent(direction -> {
            conditions.add("d.direction = :direction");
            values.put("direction", Direction.valueOf(direction));
        });
        query.filter("state").ifPresent(states -> {
            conditions.add("d.state in :states");
            values.put(
                    "states",
                    Stream.of(states.split("\\s*,\\s*"))
                            .map(DocumentState::valueOf)
                            .toList());
        });
        Stream.of("partner", "documentType")
                .forEach(name -> query.filter(name).ifPresent(value -> {
                    conditions.add("d." + name + " = :" + name);
                    values.put(name, value);
                }));
        query.filter("text").ifPresent(text -> {
            conditions.add("(lower(d.documentId) like :part escape '!' or lower(d.businessKey) like :part escape '!'"
                    + " or lower(d.reason) like :part escape '!')");
            values.put("part", "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        });
        if (query.filter("receipts").filter("true"::equals).isEmpty()
                && query.filter("documentType").isEmpty()) {
            conditions.add("d.documentType <> :receipt");
            values.put("receipt", OutboxDocument.RECEIPT_TYPE);
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String order(ListQuery query) {
        return query.sortWithin(SORTS.keySet())
                .map(field -> " order by " + SORTS.get(field) + (query.ascending() ? "" : " desc") + ", d.key")
                .orElse(" order by d.at desc, d.key desc");
    }

    public void add(InterventionRecord done) {
        em.persist(done);
    }

    public List<Intervention> history(String documentKey) {
        return em.createQuery(
                        "select i from InterventionRecord i where i.documentKey = :key order by i.id",
                        InterventionRecord.class)
                .setParameter("key", documentKey)
                .getResultStream()
                .map(InterventionRecord::view)
                .toList();
    }

    /** Both directions, by partner and type. */
    public List<LedgerLine> ledger() {
        List<LedgerLine> lines = new ArrayList<>();
        lines.addAll(account(
                Direction.OUT,
                "select d.recipient, d.documentType, d.state, count(d), max(coalesce(d.sequence, 0))"
                        + " from OutboxDocument d where d.documentType <> :receipt"
                        + " group by d.recipient, d.documentType, d.state"));
        lines.addAll(account(
                Direction.IN,
                "select d.sender, d.documentType, d.state, count(d), max(coalesce(d.sequence, 0))"
                        + " from InboxDocument d where d.genuine = true and d.documentType <> :receipt"
                        + " group by d.sender, d.documentType, d.state"));
        return lines;
    }

    private List<LedgerLine> account(Direction direction, String query) {
        Map<String, Account> accounts = new TreeMap<>();
        em.createQuery(query, Object[].class)
                .setParameter("receipt", OutboxDocument.RECEIPT_TYPE)
                .getResultStream()
                .forEach(r -> accounts.computeIfAbsent(
                                r[0] + "|" + r[1], k -> new Account((String) r[0], (String) r[1]))
                        .add((DocumentState) r[2], (Long) r[3], (Long) r[4]));
        return accounts.values().stream().map(a -> a.line(direction)).toList();
    }

    private static final class Account {

        private final String partner;
        private final String documentType;
        private final Map<DocumentState, Long> counts = new HashMap<>();
        private long highest;

        Account(String partner, String documentType) {
            this.partner = partner;
            this.documentType = documentType;
        }

        void add(DocumentState state, long count, long highestOfState) {
            counts.put(state, count);
            highest = Math.max(highest, highestOfState);
        }

        LedgerLine line(Direction direction) {
            return new LedgerLine(
                    direction,
                    partner,
                    documentType,
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    count(DocumentState.WAITING, DocumentState.RECEIVED, DocumentState.HELD, DocumentState.RETRYING),
                    count(DocumentState.SENT),
                    count(DocumentState.RECEIPTED, DocumentState.ACCEPTED),
                    count(DocumentState.REFUSED),
                    count(DocumentState.PARKED),
                    count(DocumentState.DISCARDED),
                    highest);
        }

        private long count(DocumentState... states) {
            return Stream.of(states).mapToLong(s -> counts.getOrDefault(s, 0L)).sum();
        }
    }
}
