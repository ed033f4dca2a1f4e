package org.hongdun.regulation.complaint.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.regulation.complaint.ComplaintKind;
import org.hongdun.regulation.complaint.ComplaintState;
import org.hongdun.regulation.complaint.domain.Complaint;
import org.hongdun.regulation.complaint.domain.ComplaintRevision;

/** Complaints in the database. */
@ApplicationScoped
public class ComplaintRepository {

    private static final Map<String, String> SORTS = Map.of(
            "complaintNo", "c.complaintNo",
            "respondentName", "r.respondent.name",
            "registeredAt", "r.registeredAt",
            "dueOn", "c.dueOn",
            "state", "c.state",
            "unitName", "c.unitCode");

    private static final String NEWEST_REVISION = " from Complaint c join c.revisions r on r.revision = c.revision";

    @PersistenceContext(unitName = "hongdun-regulation")
    private EntityManager em;

    public ComplaintRepository() {}

    public ComplaintRepository(EntityManager em) {
        this.em = em;
    }

    /** A complaint with its newest revision. */
    public record Line(Complaint complaint, ComplaintRevision revision) {}

    public void add(Complaint complaint) {
        em.persist(complaint);
    }

    public Optional<Complaint> byId(long id) {
        return Optional.ofNullable(em.find(Complaint.class, id));
    }

    public Optional<Complaint> bySourceNo(String sourceSystem, String sourceNo) {
        return em.createQuery(
                        "select c from Complaint c where c.sourceSystem = :system and c.sourceNo = :no",
                        Complaint.class)
                .setParameter("system", sourceSystem)
                .setParameter("no", sourceNo)
                .getResultStream()
                .findFirst();
    }

    /** Another last day for those, with one statement however many they are. */
    public void moved(Collection<String> complaintNos, LocalDate dueOn) {
        em.createQuery("update versioned Complaint c set c.dueOn = :due where c.complaintNo in :numbers")
                .setParameter("due", dueOn)
                .setParameter("numbers", complaintNos)
                .executeUpdate();
    }

    /** Those whose term runs, with what was told last, in the order of their ids. */
    public List<Line> withTerm(long after, int most) {
        return em.createQuery(
                        "select c, r" + NEWEST_REVISION
                                + " where c.termCode is not null and c.id > :after order by c.id",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Line((Complaint) row[0], (ComplaintRevision) row[1]))
                .toList();
    }

    /** Writes at once, so that what the database refuses is known here. */
    public void flush() {
        em.flush();
    }

    /**
     * One page.
     *
     * @param pathPattern which units the reader reaches
     * @param today for the filter on what is overdue
     * @param soon last due day that counts as soon
     */
    public Slice<Line> list(ListQuery query, String pathPattern, LocalDate today, LocalDate soon) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, pathPattern, today, soon, values);
        String order = query.sortWithin(SORTS.keySet())
                .map(field -> SORTS.get(field) + (query.ascending() ? " asc" : " desc") + ", c.id desc")
                .orElse("case when c.dueOn is null then 1 else 0 end, c.dueOn, r.urgent desc, c.id desc");
        TypedQuery<Object[]> rows =
                em.createQuery("select c, r" + NEWEST_REVISION + where + " order by " + order, Object[].class);
        TypedQuery<Long> total = em.createQuery("select count(c)" + NEWEST_REVISION + where, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(total::setParameter);
        List<Line> page = rows.setFirstResult(query.first()).setMaxResults(query.pageSize()).getResultList().stream()
                .map(row -> new Line((Complaint) row[0], (ComplaintRevision) row[1]))
                .toList();
        return new Slice<>(page, total.getSingleResult());
    }

    public long overdue(String pathPattern, LocalDate today) {
        return em.createQuery(
                        "select count(c) from Complaint c where c.unitPath like :reach and c.dueOn < :today",
                        Long.class)
                .setParameter("reach", pathPattern)
                .setParameter("today", today)
                .getSingleResult();
    }

    private static String where(
            ListQuery query, String pathPattern, LocalDate today, LocalDate soon, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where c.unitPath like :reach");
        values.put("reach", pathPattern);
        query.filter("state").ifPresent(state -> {
            where.append(" and c.state = :state");
            values.put("state", choice(ComplaintState.values(), state));
        });
        query.filter("kind").ifPresent(kind -> {
            where.append(" and r.kind = :kind");
            values.put("kind", choice(ComplaintKind.values(), kind));
        });
        query.filter("unit").ifPresent(unit -> {
            where.append(" and c.unitPath like :unit escape '\\'");
            values.put("unit", "%/" + escaped(unit) + "/%");
        });
        query.filter("text").ifPresent(text -> {
            where.append(" and (c.complaintNo like :start escape '\\' or c.sourceNo like :start escape '\\'"
                    + " or r.respondent.name like :part escape '\\')");
            values.put("start", escaped(text) + "%");
            values.put("part", "%" + escaped(text) + "%");
        });
        query.filter("due").filter(Set.of("overdue", "soon")::contains).ifPresent(due -> {
            where.append(due.equals("overdue") ? " and c.dueOn < :today" : " and c.dueOn between :today and :soon");
            values.put("today", today);
            if (due.equals("soon")) {
                values.put("soon", soon);
            }
        });
        return where.toString();
    }

    private static <E extends Enum<E>> E choice(E[] known, String name) {
        for (E value : known) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
