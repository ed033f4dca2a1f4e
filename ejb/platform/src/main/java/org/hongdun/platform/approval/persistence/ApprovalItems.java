package org.hongdun.platform.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalReading;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.ApprovalUrge;

/** Items with their steps, tasks and moves. */
@ApplicationScoped
public class ApprovalItems {

    /** Oracle takes no more than 1,000 values in a list. */
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected ApprovalItems() {}

    public ApprovalItems(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ApprovalItem item) {
        entities.persist(item);
    }

    public void add(ApprovalReading reading) {
        entities.persist(reading);
    }

    public void add(ApprovalUrge urge) {
        entities.persist(urge);
    }

    public Optional<ApprovalItem> find(long id) {
        return Optional.ofNullable(entities.find(ApprovalItem.class, id));
    }

    /** Locked to the end of the transaction, so that of two verbs at the same moment one sees what the other did. */
    public Optional<ApprovalItem> locked(long id) {
        return Optional.ofNullable(entities.find(ApprovalItem.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The item that task belongs to, locked; the task itself is among its steps' tasks. */
    public Optional<ApprovalItem> lockedByTask(long taskId) {
        return entities.createQuery(
                        "select i from ApprovalItem i where i.id = (select t.item.id from ApprovalTask t where t.id = :id)",
                        ApprovalItem.class)
                .setParameter("id", taskId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<ApprovalItem> lockedByEngineItem(String engineItem) {
        return entities.createQuery("select i from ApprovalItem i where i.engineItem = :name", ApprovalItem.class)
                .setParameter("name", engineItem)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** An item as the engine calls it, and as people do. */
    public record Named(
            String engineItem,
            String itemNo,
            long definitionId,
            long id,
            String itemKind,
            String itemKey,
            OrgPath unitPath,
            String title) {}

    /** Those that are under way, by what the engine calls them. */
    public Map<String, Named> named(Collection<String> engineItems) {
        Map<String, Named> found = new HashMap<>();
        List<String> all = List.copyOf(engineItems);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            entities.createQuery(
                            "select new org.hongdun.platform.approval.persistence.ApprovalItems$Named("
                                    + "i.engineItem, i.itemNo, i.definitionId, i.id, i.itemKind, i.itemKey, i.unitPath, i.title) from ApprovalItem i"
                                    + " where i.engineItem in :names",
                            Named.class)
                    .setParameter("names", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultStream()
                    .forEach(item -> found.put(item.engineItem(), item));
        }
        return found;
    }

    /** The item of the matter that is under way, locked. */
    public Optional<ApprovalItem> lockedOpen(String kind, String key) {
        return entities.createQuery("select i from ApprovalItem i where i.openKey = :key", ApprovalItem.class)
                .setParameter("key", ApprovalItem.openKey(kind, key))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<ApprovalItem> latest(String kind, String key) {
        return entities.createQuery(
                        "select i from ApprovalItem i where i.itemKind = :kind and i.itemKey = :key order by i.id desc",
                        ApprovalItem.class)
                .setParameter("kind", kind)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** With its step and the desks it lies on. */
    public Optional<ApprovalTask> task(long id) {
        return entities.createQuery(
                        "select t from ApprovalTask t join fetch t.step left join fetch t.desks where t.id = :id",
                        ApprovalTask.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<ApprovalReading> reading(long id) {
        return Optional.ofNullable(entities.find(ApprovalReading.class, id));
    }

    public List<ApprovalUrge> urgesOf(long taskId) {
        return entities.createQuery("select u from ApprovalUrge u where u.task.id = :id", ApprovalUrge.class)
                .setParameter("id", taskId)
                .getResultList();
    }

    /** How many open tasks each of them has; who is missing has none. */
    public Map<String, Long> openTasksOf(List<String> logins) {
        return entities.createQuery(
                        "select t.assignee, count(t) from ApprovalTask t"
                                + " where t.status = org.hongdun.platform.approval.domain.TaskStatus.OPEN"
                                + " and t.assignee in :logins group by t.assignee",
                        Object[].class)
                .setParameter("logins", logins)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Everybody on whose desk something lies or will lie. */
    public List<String> peopleWithWork() {
        return entities.createQuery(
                        "select distinct key(d) from ApprovalTask t join t.desks d order by key(d)", String.class)
                .getResultList();
    }

    /** Ids of running items in which something lies on his desk, or would after a release. */
    public List<Long> askedOf(String login) {
        return entities.createQuery(
                        "select distinct i.id from ApprovalTask t join t.desks d join t.item i"
                                + " where key(d) = :login and i.status = RUNNING order by i.id",
                        Long.class)
                .setParameter("login", login)
                .getResultList();
    }

    /** Ids of running items in which he is asked, and nobody besides who is not gone too. */
    public List<Long> askedOfAlone(String login, Collection<String> gone) {
        return entities.createQuery(
                        "select distinct i.id from ApprovalTask t join t.desks d join t.item i"
                                + " where key(d) = :login and i.status = RUNNING and (t.assignee = :login or t.assignee is null"
                                + " and not exists (select 1 from ApprovalTask o join o.desks e"
                                + " where o = t and key(e) not in :gone)) order by i.id",
                        Long.class)
                .setParameter("login", login)
                .setParameter("gone", gone)
                .getResultList();
    }

    /** Ids of tasks that were claimed before that instant and are still open. */
    public List<Long> claimedBefore(Instant then) {
        return entities.createQuery(
                        "select t.id from ApprovalTask t where t.claimedAt < :then"
                                + " and t.status = org.hongdun.platform.approval.domain.TaskStatus.OPEN order by t.id",
                        Long.class)
                .setParameter("then", then)
                .setMaxResults(100)
                .getResultList();
    }

    /**
     * Items of a flow that run or are suspended on another version than the given one, the oldest first, each with its
     * steps; filter {@code text}.
     */
    public Slice<ApprovalItem> onOtherVersions(String flowKey, long definitionId, Reach reach, ListQuery query) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "key",
                flowKey,
                "definition",
                definitionId,
                "open",
                List.of(ItemStatus.RUNNING, ItemStatus.SUSPENDED),
                "reach",
                reach.pathPattern()));
        String where =
                " from ApprovalItem i where i.flowKey = :key and i.definitionId <> :definition and i.status in :open"
                        + " and cast(i.unitPath as string) like :reach";
        if (query.filter("text").isPresent()) {
            String text = query.filter("text").get();
            where += " and (i.title like :text escape '\\' or i.itemNo like :number escape '\\')";
            values.put("text", LikePattern.containing(text));
            values.put("number", LikePattern.startingWith(text.toUpperCase(Locale.ROOT)));
        }
        TypedQuery<Long> page = entities.createQuery("select i.id" + where + " order by i.id", Long.class);
        TypedQuery<Long> count = entities.createQuery("select count(i)" + where, Long.class);
        values.forEach((name, value) -> {
            page.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<Long> ids = page.setFirstResult(query.first())
                .setMaxResults(query.pageSize())
                .getResultList();
        return new Slice<>(withSteps(ids), count.getSingleResult());
    }

    /** Items of a flow on whatever version, the latest first, each with its steps. */
    public Slice<ApprovalItem> ofFlow(String flowKey, Reach reach, int first, int most) {
        String where = " from ApprovalItem i where i.flowKey = :key and cast(i.unitPath as string) like :reach";
        List<Long> ids = entities.createQuery("select i.id" + where + " order by i.id desc", Long.class)
                .setParameter("key", flowKey)
                .setParameter("reach", reach.pathPattern())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Long total = entities.createQuery("select count(i)" + where, Long.class)
                .setParameter("key", flowKey)
                .setParameter("reach", reach.pathPattern())
                .getSingleResult();
        List<ApprovalItem> items = new ArrayList<>(withSteps(ids));
        Collections.reverse(items);
        return new Slice<>(items, total);
    }

    private List<ApprovalItem> withSteps(List<Long> ids) {
        return entities.createQuery(
                        "select distinct i from ApprovalItem i left join fetch i.steps where i.id in :ids order by i.id",
                        ApprovalItem.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
