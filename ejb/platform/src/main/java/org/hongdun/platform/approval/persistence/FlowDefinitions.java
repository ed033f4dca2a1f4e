package org.hongdun.platform.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowStatus;
import org.hongdun.platform.approval.FlowVersion;
import org.hongdun.platform.approval.domain.FlowDefinition;

/** The versions of the flows. */
@ApplicationScoped
public class FlowDefinitions {

    private static final Map<String, String> FIELDS = Map.of(
            "key", "d.key",
            "name", "d.name",
            "versionNo", "d.versionNo",
            "status", "d.status",
            "createdAt", "d.createdAt",
            "publishedAt", "d.publishedAt");

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected FlowDefinitions() {}

    public FlowDefinitions(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<FlowDefinition> find(long id) {
        return Optional.ofNullable(entities.find(FlowDefinition.class, id));
    }

    /** Locked to the end of the transaction. */
    public Optional<FlowDefinition> locked(long id) {
        return Optional.ofNullable(entities.find(FlowDefinition.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The version that new items start on. */
    public Optional<FlowDefinition> published(String key) {
        return of(key, FlowStatus.PUBLISHED);
    }

    /** Id of the version that new items start on, without its drawing. */
    public Optional<Long> publishedId(String key) {
        return entities.createQuery(
                        "select d.id from FlowDefinition d where d.key = :key and d.status = :status"
                                + " order by d.versionNo desc",
                        Long.class)
                .setParameter("key", key)
                .setParameter("status", FlowStatus.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<FlowDefinition> draft(String key) {
        return of(key, FlowStatus.DRAFT);
    }

    private Optional<FlowDefinition> of(String key, FlowStatus status) {
        return entities.createQuery(
                        "select d from FlowDefinition d where d.key = :key and d.status = :status"
                                + " order by d.versionNo desc",
                        FlowDefinition.class)
                .setParameter("key", key)
                .setParameter("status", status)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of every flow the version that new items start on, by name. */
    public List<FlowDefinition> published() {
        return entities.createQuery(
                        "select d from FlowDefinition d where d.status = :status order by d.name", FlowDefinition.class)
                .setParameter("status", FlowStatus.PUBLISHED)
                .getResultList();
    }

    /** 0 if there is no flow of that key. */
    public int lastVersion(String key) {
        Integer last = entities.createQuery(
                        "select max(d.versionNo) from FlowDefinition d where d.key = :key", Integer.class)
                .setParameter("key", key)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    public void add(FlowDefinition definition) {
        entities.persist(definition);
        entities.flush();
    }

    public void remove(FlowDefinition draft) {
        entities.remove(draft);
    }

    /** Writes at once, so that the version that a page must know is there. */
    public void flush() {
        entities.flush();
    }

    /** Every version of that flow, the newest first. */
    public List<FlowVersion> versionsOf(String key) {
        return entities.createQuery(select("where d.key = :key order by d.versionNo desc"), FlowVersion.class)
                .setParameter("key", key)
                .getResultList();
    }

    /** Of every flow the version that new items start on, by name, without its drawing. */
    public List<FlowVersion> publishedVersions() {
        return entities.createQuery(select("where d.status = :status order by d.name"), FlowVersion.class)
                .setParameter("status", FlowStatus.PUBLISHED)
                .getResultList();
    }

    /** Filters {@code text} (part of name or key) and {@code status}; the drawings stay in the database. */
    public Slice<FlowVersion> page(ListQuery asked) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("where 1 = 1");
        asked.filter("text").ifPresent(text -> {
            where.append(" and (lower(d.name) like :text or d.key like :text)");
            values.put("text", "%" + text.toLowerCase(Locale.ROOT) + "%");
        });
        asked.filter("status").ifPresent(status -> {
            where.append(" and d.status = :status");
            values.put("status", status(status));
        });
        String order = asked.sortWithin(FIELDS.keySet())
                .map(field -> FIELDS.get(field) + (asked.ascending() ? " asc, " : " desc, "))
                .orElse("");
        TypedQuery<FlowVersion> rows = entities.createQuery(
                select(where + " order by " + order + "d.name, d.key, d.versionNo desc"), FlowVersion.class);
        TypedQuery<Long> count = entities.createQuery("select count(d) from FlowDefinition d " + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Slice<>(
                rows.setFirstResult(asked.first())
                        .setMaxResults(asked.pageSize())
                        .getResultList(),
                count.getSingleResult());
    }

    private static FlowStatus status(String text) {
        try {
            return FlowStatus.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation(FlowError.VALUE_MALFORMED, "", "status", text);
        }
    }

    private static String select(String rest) {
        return "select new org.hongdun.platform.approval.FlowVersion(d.id, d.lockVersion, d.key, d.versionNo, d.status,"
                + " d.name, d.createdBy, d.createdAt, d.publishedBy, d.publishedAt) from FlowDefinition d "
                + rest;
    }
}
