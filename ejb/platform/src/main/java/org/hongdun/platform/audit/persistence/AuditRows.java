package org.hongdun.platform.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.audit.AuditCount;
import org.hongdun.platform.audit.AuditError;
import org.hongdun.platform.audit.AuditRow;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.audit.domain.AuditEntry;

/** The log as lists read it. */
@ApplicationScoped
public class AuditRows {

    private static final Map<String, String> EQUAL = Map.of(
            "loginName", "e.loginName", "event", "e.event", "subjectKey", "e.subjectKey", "unitCode", "e.unitCode");
    private static final Map<String, String> SORTS =
            Map.of("occurredAt", "e.occurredAt", "loginName", "e.loginName", "event", "e.event");

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected AuditRows() {}

    AuditRows(EntityManager entities) {
        this.entities = entities;
    }

    /** One page of what callers of these kinds did. */
    public Slice<AuditRow> of(Collection<CallerKind> kinds, ListQuery asked) {
        Map<String, Object> values = new HashMap<>(Map.of("kinds", kinds));
        String where = " where e.callerKind in :kinds" + conditions(asked, values);
        String order = asked.sortWithin(SORTS.keySet())
                .map(field -> SORTS.get(field) + (asked.ascending() ? " asc, " : " desc, "))
                .orElse("e.occurredAt desc, ");
        TypedQuery<AuditEntry> rows = entities.createQuery(
                "select e from AuditEntry e" + where + " order by " + order + "e.place.chain, e.place.sequence desc",
                AuditEntry.class);
        TypedQuery<Long> count = entities.createQuery("select count(e) from AuditEntry e" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<AuditRow> page = rows.setFirstResult(asked.first())
                .setMaxResults(asked.pageSize())
                .getResultStream()
                .map(AuditEntry::asRow)
                .toList();
        return new Slice<>(page, count.getSingleResult());
    }

    private static String conditions(ListQuery asked, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        EQUAL.forEach((name, column) -> asked.filter(name).ifPresent(text -> {
            values.put(name, text);
            where.append(" and ").append(column).append(" = :").append(name);
        }));
        asked.filter("outcome").ifPresent(text -> {
            values.put("outcome", outcome(text));
            where.append(" and e.outcome = :outcome");
        });
        asked.filter("from").ifPresent(text -> {
            values.put("from", startOf(day(text)));
            where.append(" and e.occurredAt >= :from");
        });
        asked.filter("to").ifPresent(text -> {
            values.put("to", startOf(day(text).plusDays(1)));
            where.append(" and e.occurredAt < :to");
        });
        return where.toString();
    }

    public List<AuditCount> counts(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select new org.hongdun.platform.audit.AuditCount(e.callerKind, e.event, e.outcome, count(e))"
                                + " from AuditEntry e where e.occurredAt >= :from and e.occurredAt < :to"
                                + " group by e.callerKind, e.event, e.outcome"
                                + " order by e.callerKind, e.event, e.outcome",
                        AuditCount.class)
                .setParameter("from", startOf(from))
                .setParameter("to", startOf(to.plusDays(1)))
                .getResultList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.OFFICIAL_ZONE).toInstant();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new RuleViolation(AuditError.FILTER_MALFORMED, text);
        }
    }

    private static Outcome outcome(String text) {
        try {
            return Outcome.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation(AuditError.FILTER_MALFORMED, text);
        }
    }
}
