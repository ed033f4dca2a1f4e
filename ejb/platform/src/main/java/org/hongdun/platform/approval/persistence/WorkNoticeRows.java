package org.hongdun.platform.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.approval.NoticeKind;
import org.hongdun.platform.approval.WorkNotice;
import org.hongdun.platform.approval.domain.ApprovalNotice;

/** What the staff were told about their work. */
@ApplicationScoped
public class WorkNoticeRows {

    private static final Map<String, String> SORTS = Map.of("toldAt", "n.toldAt");

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected WorkNoticeRows() {}

    WorkNoticeRows(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ApprovalNotice notice) {
        entities.persist(notice);
    }

    public Optional<ApprovalNotice> find(long id) {
        return Optional.ofNullable(entities.find(ApprovalNotice.class, id));
    }

    /** Persons stand with their login names. */
    public Slice<WorkNotice> of(String loginName, ListQuery asked) {
        Map<String, Object> values = new HashMap<>(Map.of("me", loginName));
        StringBuilder from = new StringBuilder(" from ApprovalNotice n join n.item i where n.loginName = :me");
        asked.filter("unread").ifPresent(unread -> from.append(" and n.readAt is null"));
        asked.filter("text").ifPresent(text -> {
            values.put("text", LikePattern.containing(text));
            from.append(" and (i.title like :text escape '\\' or i.itemNo like :text escape '\\')");
        });
        String order = asked.sortWithin(Set.copyOf(SORTS.keySet()))
                .map(field -> SORTS.get(field) + (asked.ascending() ? " asc, " : " desc, "))
                .orElse("");
        TypedQuery<Object[]> rows = entities.createQuery(
                "select n.id, n.kind, i.id, i.itemKind, i.itemKey, i.itemNo, i.title, n.nodeName, n.person, n.toldAt,"
                        + " n.readAt" + from + " order by " + order + "n.toldAt desc, n.id desc",
                Object[].class);
        TypedQuery<Long> count = entities.createQuery("select count(n)" + from, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<WorkNotice> page = rows.setFirstResult(asked.first())
                .setMaxResults(asked.pageSize())
                .getResultStream()
                .map(WorkNoticeRows::notice)
                .toList();
        return new Slice<>(page, count.getSingleResult());
    }

    private static WorkNotice notice(Object[] row) {
        return new WorkNotice(
                (Long) row[0],
                (NoticeKind) row[1],
                (Long) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (Instant) row[9],
                (Instant) row[10]);
    }
}
