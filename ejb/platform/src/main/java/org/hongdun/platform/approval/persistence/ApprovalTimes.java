package org.hongdun.platform.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.FlowDimension;
import org.hongdun.platform.approval.FlowTime;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.ApprovalTime;
import org.hongdun.platform.approval.domain.ApprovalTime.Kind;
import org.hongdun.platform.approval.domain.ApprovalTimeMark;

/** Working times, and their figures computed in the database. */
@ApplicationScoped
public class ApprovalTimes {

    /** What the rows are grouped by: two columns, the second the same for all where one is enough. */
    private static final Map<FlowDimension, String> GROUPS = Map.of(
            FlowDimension.FLOW, "t.flow_key, t.time_kind",
            FlowDimension.STEP, "t.flow_key, t.node_id",
            FlowDimension.POST, "t.post, t.time_kind");

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected ApprovalTimes() {}

    public ApprovalTimes(EntityManager entities) {
        this.entities = entities;
    }

    /** Locked to the end of the transaction, so that only one server records. */
    public ApprovalTimeMark mark(Kind kind) {
        return entities.find(ApprovalTimeMark.class, kind, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Steps that ended since then and are not recorded, in the order of their end; steps that passed by themselves took no time. */
    public List<ApprovalStep> unrecordedSteps(Instant since, int most) {
        return entities.createQuery(
                        "select s from ApprovalStep s join fetch s.item where s.closedAt >= :since and s.status <> SKIPPED"
                                + " and not exists (select 1 from ApprovalTime t where t.kind = STEP and t.refId = s.id)"
                                + " order by s.closedAt, s.id",
                        ApprovalStep.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** Items that came to their end since then and are not recorded, in the order of their end. */
    public List<ApprovalItem> unrecordedItems(Instant since, int most) {
        return entities.createQuery(
                        "select i from ApprovalItem i where i.endedAt >= :since and i.status = ENDED"
                                + " and not exists (select 1 from ApprovalTime t where t.kind = ITEM and t.refId = i.id)"
                                + " order by i.endedAt, i.id",
                        ApprovalItem.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    public void add(ApprovalTime time) {
        entities.persist(time);
    }

    /**
     * Of each group: first and second key, name, how many, the two in the middle, and the ninetieth percentile.
     *
     * @param within pattern of unit paths
     * @param unit pattern of unit paths, to narrow it further
     */
    @SuppressWarnings("unchecked")
    public List<Tuple> figures(FlowDimension by, String within, String unit, ListQuery query) {
        String group = GROUPS.get(by);
        Where where = new Where(kind(by), within, unit, query);
        String middle = "select x.g1, x.g2, max(x.name) as name, max(x.n) as n,"
                + " min(case when x.place * 2 >= x.n then x.minutes end) as lower_middle,"
                + " min(case when x.place * 2 >= x.n + 1 then x.minutes end) as upper_middle,"
                + " min(case when x.place * 10 >= x.n * 9 then x.minutes end) as ninetieth from (select "
                + group.replace(",", " as g1,") + " as g2, t.node_name as name, t.minutes,"
                + " row_number() over (partition by " + group + " order by t.minutes) as place,"
                + " count(*) over (partition by " + group + ") as n from approval_time t" + where.sql()
                + ") x group by x.g1, x.g2";
        return where.bind(entities.createNativeQuery(middle, Tuple.class)).getResultList();
    }

    /** Of each group: first and second key, and the time that its steps waited for each party. */
    @SuppressWarnings("unchecked")
    public List<Tuple> waits(FlowDimension by, String within, String unit, ListQuery query) {
        String group = GROUPS.get(by);
        Where where = new Where(Kind.STEP, within, unit, query);
        return where.bind(entities.createNativeQuery(
                        "select " + group.replace(",", " as g1,") + " as g2,"
                                + " sum(case when t.party = 'OWN' then t.minutes else 0 end) as own,"
                                + " sum(case when t.party = 'OTHER' then t.minutes else 0 end) as other,"
                                + " sum(case when t.party = 'APPLICANT' then t.minutes else 0 end) as applicant"
                                + " from approval_time t" + where.sql() + " group by " + group,
                        Tuple.class))
                .getResultList();
    }

    private static Kind kind(FlowDimension by) {
        return by == FlowDimension.FLOW ? Kind.ITEM : Kind.STEP;
    }

    public Slice<FlowTime> times(FlowDimension by, String within, String unit, ListQuery query) {
        Where where = new Where(kind(by), within, unit, query);
        String order = query.sortWithin(Set.of("minutes", "closedAt", "itemNo"))
                .map(field ->
                        (field.equals("itemNo") ? "i.itemNo" : "t." + field) + (query.ascending() ? " asc" : " desc"))
                .orElse("t.minutes desc");
        String from = " from ApprovalTime t join ApprovalItem i on i.id = t.itemId" + where.jpql();
        List<FlowTime> rows = where.bind(entities.createQuery(
                        "select new org.hongdun.platform.approval.FlowTime(i.id, i.itemNo, i.title, t.flowKey, t.nodeName,"
                                + " t.post, cast(t.party as string), t.openedAt, t.closedAt, t.minutes)" + from
                                + " order by " + order + ", t.refId",
                        FlowTime.class))
                .setFirstResult(query.first())
                .setMaxResults(query.pageSize())
                .getResultList();
        long total = where.bind(entities.createQuery("select count(t)" + from, Long.class))
                .getSingleResult();
        return new Slice<>(rows, total);
    }

    /** The rows that a question is about, for both languages. */
    private static final class Where {

        private final Map<String, Object> values = new HashMap<>();
        private final StringBuilder sql = new StringBuilder();
        private final StringBuilder jpql = new StringBuilder();

        Where(Kind kind, String within, String unit, ListQuery query) {
            and("t.time_kind = :kind", "cast(t.kind as string) = :kind", "kind", kind.name());
            and("t.unit_path like :within", "cast(t.unitPath as string) like :within", "within", within);
            if (unit != null) {
                and("t.unit_path like :unit", "cast(t.unitPath as string) like :unit", "unit", unit);
            }
            query.filter("from")
                    .ifPresent(day -> and("t.closed_at >= :from", "t.closedAt >= :from", "from", start(day(day))));
            query.filter("to")
                    .ifPresent(day -> and("t.closed_at < :to", "t.closedAt < :to", "to", start(day(day).plusDays(1))));
            query.filter("flow").ifPresent(key -> and("t.flow_key = :flow", "t.flowKey = :flow", "flow", key));
            query.filter("node").ifPresent(key -> and("t.node_id = :node", "t.nodeId = :node", "node", key));
            query.filter("post").ifPresent(key -> and("t.post = :post", "t.post = :post", "post", key));
        }

        private void and(String inSql, String inJpql, String name, Object value) {
            sql.append(sql.isEmpty() ? " where " : " and ").append(inSql);
            jpql.append(jpql.isEmpty() ? " where " : " and ").append(inJpql);
            values.put(name, value);
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDay) {
                throw new RuleViolation(ApprovalError.FILTER_MALFORMED, text);
            }
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(Clocks.OFFICIAL_ZONE).toInstant();
        }

        String sql() {
            return sql.toString();
        }

        String jpql() {
            return jpql.toString();
        }

        <Q extends Query> Q bind(Q asked) {
            values.forEach(asked::setParameter);
            return asked;
        }
    }
}
