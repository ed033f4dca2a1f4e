package org.hongdun.platform.approval.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.WorkList.FlowName;
import org.hongdun.platform.approval.domain.DeskLine;
import org.hongdun.platform.approval.domain.DoneLine;
import org.hongdun.platform.approval.domain.ItemOverview;
import org.hongdun.platform.approval.domain.ReadingLine;
import org.hongdun.platform.approval.domain.StandIn;

/** The work lists in the database, each over the view that is drawn for it. */
@ApplicationScoped
public class WorkLines {

    private static final String PLACES = "DeskPlace";
    private static final String COUNTED =
            "select count(l) as todo, count(l) filter (where l.dueOn < :today) as overdue,"
                    + " count(l) filter (where l.dueOn = :today) as dueToday from ";
    private static final Map<String, String> SORT_PATHS =
            Map.of("itemNo", "l.itemNo", "title", "l.title", "subjectName", "l.subjectName", "since", "l.since");

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected WorkLines() {}

    public WorkLines(EntityManager entities) {
        this.entities = entities;
    }

    /** What lies on a person's desk and on those he stands in for, but for his own matters there; nothing comes twice. */
    public Slice<DeskLine> desk(String me, List<StandIn> standIns, ListQuery query, LocalDate today) {
        Question question = new Question("DeskLine", query, today, true).and("l.shown = true");
        desks(question, me, standIns);
        boolean ownDeskOnly = standIns.isEmpty()
                && query.filter("flow").isEmpty()
                && query.filter("text").isEmpty();
        question.countedIn = ownDeskOnly ? PLACES : question.view;
        return question.answer(DeskLine.class, "l.dueOn asc", "l.taskId");
    }

    /**
     * What waits for a person: open, overdue and due today on his own desk, unread papers and notices, and for how many he
     * stands in. One question, since every page asks it.
     */
    public Tuple waiting(String me, LocalDate today) {
        return entities.createQuery(
                        "select d.todo as todo, d.overdue as overdue, d.dueToday as dueToday,"
                                + " (select count(r) from ReadingLine r where r.loginName = :me and r.readAt is null)"
                                + " as reading,"
                                + " (select count(n) from ApprovalNotice n where n.loginName = :me and n.readAt is null)"
                                + " as notices,"
                                + " (select count(s) from ApprovalDelegation s where s.agent = :me and s.revokedAt is null"
                                + " and s.validFrom <= :today and s.validTo >= :today) as standsIn"
                                + " from (" + COUNTED + PLACES + " l where l.shown = true and l.loginName = :me) d",
                        Tuple.class)
                .setParameter("me", me)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** Open, overdue and due today on these desks. */
    public Tuple deskCounts(String me, List<StandIn> standIns, LocalDate today) {
        Question question = new Question("DeskLine", ListQuery.page(0, 1), today, true).and("l.shown = true");
        desks(question, me, standIns);
        question.countedIn = standIns.isEmpty() ? PLACES : question.view;
        question.values.put("today", today);
        return question.bind(entities.createQuery(COUNTED + question.countedIn + " l" + question.where, Tuple.class))
                .getSingleResult();
    }

    private static void desks(Question question, String me, List<StandIn> standIns) {
        question.values.put("me", me);
        if (standIns.isEmpty()) {
            question.and("l.loginName = :me");
            return;
        }
        StringBuilder desks = new StringBuilder("(l.loginName = :me");
        int at = 0;
        for (StandIn standIn : standIns) {
            String principal = "principal" + at;
            question.values.put(principal, standIn.principal());
            desks.append(" or l.initiator <> :me and l.loginName = :").append(principal);
            if (standIn.flowKey() != null) {
                question.values.put("flow" + at, standIn.flowKey());
                desks.append(" and l.flowKey = :flow").append(at);
            }
            at++;
        }
        question.values.put("people", standIns.stream().map(StandIn::principal).collect(Collectors.toSet()));
        question.and(desks + ")")
                .and("(l.loginName = :me or not exists (select 1 from DeskLine o where o.taskId = l.taskId"
                        + " and o.shown = true and (o.loginName = :me"
                        + " or o.loginName in :people and o.loginName < l.loginName)))");
    }

    /** What a person has done, latest first. */
    public Slice<DoneLine> done(String me, ListQuery query) {
        return new Question("DoneLine", query, null, false)
                .and("l.loginName = :me", "me", me)
                .answer(DoneLine.class, "l.since desc", "l.taskId desc");
    }

    /** What a person was given to read: the unread first, latest first. */
    public Slice<ReadingLine> readings(String me, ListQuery query) {
        return new Question("ReadingLine", query, null, false)
                .and("l.loginName = :me", "me", me)
                .answer(ReadingLine.class, "case when l.readAt is null then 0 else 1 end, l.since desc", "l.readingId");
    }

    /** What a person has started, latest first. */
    public Slice<ItemOverview> startedBy(String me, ListQuery query, LocalDate today) {
        return new Question("ItemOverview", query, today, true)
                .and("l.initiator = :me", "me", me)
                .answer(ItemOverview.class, "l.since desc", "l.id desc");
    }

    /** Everything under way within reach, by the last day of the step it is in. */
    public Slice<ItemOverview> underWay(Reach reach, ListQuery query, LocalDate today) {
        Question question = new Question("ItemOverview", query, today, true)
                .and("l.status in (RUNNING, SUSPENDED)")
                .and("cast(l.unitPath as string) like :reach", "reach", reach.pathPattern());
        query.filter("status").ifPresent(text -> question.and("l.status = :status", "status", status(text)));
        return question.answer(ItemOverview.class, "l.dueOn asc nulls last", "l.id");
    }

    /** Every flow that was ever published, by name. */
    public List<FlowName> flows() {
        return entities.createQuery(
                        "select d.key as flowKey, max(d.name) as flowName from FlowDefinition d"
                                + " where d.status <> DRAFT group by d.key order by max(d.name)",
                        Tuple.class)
                .getResultStream()
                .map(row -> new FlowName(row.get("flowKey", String.class), row.get("flowName", String.class)))
                .toList();
    }

    /** One list: where, order, page and count over one of the views. */
    private final class Question {

        private final String view;
        private final ListQuery query;
        private final boolean due;
        private final Map<String, Object> values = new HashMap<>();
        private final StringBuilder where = new StringBuilder();
        private String countedIn;

        Question(String view, ListQuery query, LocalDate today, boolean due) {
            this.view = view;
            this.countedIn = view;
            this.query = query;
            this.due = due;
            query.filter("flow").ifPresent(key -> and("l.flowKey = :flow", "flow", key));
            query.filter("text").ifPresent(text -> {
                and("(l.title like :text escape '\\' or l.subjectName like :text escape '\\'"
                        + " or l.itemNo like :number escape '\\')");
                values.put("text", LikePattern.containing(text));
                values.put("number", LikePattern.startingWith(text.toUpperCase()));
            });
            if (due) {
                query.filter("due").ifPresent(text -> and("l.dueOn " + comparison(text) + " :today", "today", today));
            }
        }

        Question and(String condition) {
            where.append(where.isEmpty() ? " where " : " and ").append(condition);
            return this;
        }

        Question and(String condition, String name, Object value) {
            values.put(name, value);
            return and(condition);
        }

        <T> Slice<T> answer(Class<T> type, String ownOrder, String last) {
            Map<String, String> paths = new HashMap<>(SORT_PATHS);
            if (due) {
                paths.put("dueOn", "l.dueOn");
            }
            String order = query.sortWithin(paths.keySet())
                    .map(field -> paths.get(field) + (query.ascending() ? " asc" : " desc"))
                    .orElse(ownOrder);
            List<T> page = bind(entities.createQuery(
                            "select l from " + view + " l" + where + " order by " + order + ", " + last, type))
                    .setFirstResult(query.first())
                    .setMaxResults(query.pageSize())
                    .getResultList();
            long total = bind(entities.createQuery("select count(l) from " + countedIn + " l" + where, Long.class))
                    .getSingleResult();
            return new Slice<>(page, total);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> asked) {
            values.forEach(asked::setParameter);
            return asked;
        }
    }

    private static ItemStatus status(String text) {
        try {
            return ItemStatus.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new RuleViolation(ApprovalError.FILTER_MALFORMED, text);
        }
    }

    private static String comparison(String due) {
        return switch (due) {
            case "OVERDUE" -> "<";
            case "TODAY" -> "=";
            case "LATER" -> ">";
            default -> throw new RuleViolation(ApprovalError.FILTER_MALFORMED, due);
        };
    }
}
