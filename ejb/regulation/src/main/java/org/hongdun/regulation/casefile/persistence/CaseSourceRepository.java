package org.hongdun.regulation.casefile.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.regulation.casefile.CaseSourceState;
import org.hongdun.regulation.casefile.CauseFamily;
import org.hongdun.regulation.casefile.SourceKind;
import org.hongdun.regulation.casefile.domain.CaseSource;

/** Case sources in the database. */
@ApplicationScoped
public class CaseSourceRepository {

    private static final Map<String, String> SORTS = Map.of(
            "sourceNo", "c.sourceNo",
            "partyName", "c.partyName",
            "registeredAt", "c.registeredAt",
            "dueOn", "c.dueOn",
            "state", "c.state",
            "unitName", "c.unitCode");

    private static final String STATES = "org.hongdun.regulation.casefile.CaseSourceState.";
    private static final String UNDECIDED = "c.state in (" + STATES + "REGISTERED, " + STATES + "PROPOSED)";

    @PersistenceContext(unitName = "hongdun-regulation")
    private EntityManager em;

    public CaseSourceRepository() {}

    public CaseSourceRepository(EntityManager em) {
        this.em = em;
    }

    public void add(CaseSource source) {
        em.persist(source);
    }

    public Optional<CaseSource> byId(long id) {
        return Optional.ofNullable(em.find(CaseSource.class, id));
    }

    /** Without writing first what is new in this transaction, so that a night of many stays a night of few statements. */
    public Optional<Long> idByReference(String reference) {
        return em.createQuery("select c.id from CaseSource c where c.reference = :reference", Long.class)
                .setParameter("reference", reference)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    /** Those of a subject, newest first. */
    public List<CaseSource> of(long subjectId, String pathPattern, int most) {
        return em.createQuery(
                        "select c from CaseSource c where c.subjectId = :subject and c.unitPath like :reach"
                                + " order by c.registeredAt desc, c.id desc",
                        CaseSource.class)
                .setParameter("subject", subjectId)
                .setParameter("reach", pathPattern)
                .setMaxResults(most)
                .getResultList();
    }

    /** Another last day for those, with one statement however many they are. */
    public void moved(Collection<String> sourceNos, LocalDate dueOn) {
        em.createQuery("update versioned CaseSource c set c.dueOn = :due where c.sourceNo in :numbers")
                .setParameter("due", dueOn)
                .setParameter("numbers", sourceNos)
                .executeUpdate();
    }

    /** Those whose term runs, in the order of their ids. */
    public List<CaseSource> undecided(long after, int most) {
        return em.createQuery(
                        "select c from CaseSource c where " + UNDECIDED + " and c.id > :after order by c.id",
                        CaseSource.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
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
    public Slice<CaseSource> list(ListQuery query, String pathPattern, LocalDate today, LocalDate soon) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, pathPattern, today, soon, values);
        String order = query.sortWithin(SORTS.keySet())
                .map(field -> SORTS.get(field) + (query.ascending() ? " asc" : " desc") + ", c.id desc")
                .orElse("case when " + UNDECIDED + " then 0 else 1 end, case when " + UNDECIDED
                        + " then c.dueOn else null end, c.id desc");
        TypedQuery<CaseSource> rows =
                em.createQuery("select c from CaseSource c" + where + " order by " + order, CaseSource.class);
        TypedQuery<Long> total = em.createQuery("select count(c) from CaseSource c" + where, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(total::setParameter);
        List<CaseSource> page = rows.setFirstResult(query.first())
                .setMaxResults(query.pageSize())
                .getResultList();
        return new Slice<>(page, total.getSingleResult());
    }

    public long overdue(String pathPattern, LocalDate today) {
        return em.createQuery(
                        "select count(c) from CaseSource c where c.unitPath like :reach and " + UNDECIDED
                                + " and c.dueOn < :today",
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
            values.put("state", choice(CaseSourceState.values(), state).orElse(null));
        });
        query.filter("kind").ifPresent(kind -> {
            where.append(" and c.kindCode = :kind");
            values.put(
                    "kind",
                    choice(SourceKind.values(), kind).map(SourceKind::code).orElse(null));
        });
        query.filter("cause").ifPresent(cause -> {
            where.append(" and c.causeCode = :cause");
            values.put(
                    "cause",
                    choice(CauseFamily.values(), cause).map(CauseFamily::code).orElse(null));
        });
        query.filter("unit").ifPresent(unit -> {
            where.append(" and c.unitPath like :unit escape '\\'");
            values.put("unit", "%/" + escaped(unit) + "/%");
        });
        query.filter("text").ifPresent(text -> {
            where.append(" and (c.sourceNo like :start escape '\\' or c.caseNo like :start escape '\\'"
                    + " or c.partyName like :part escape '\\')");
            values.put("start", escaped(text) + "%");
            values.put("part", "%" + escaped(text) + "%");
        });
        query.filter("due").filter(Set.of("overdue", "soon")::contains).ifPresent(due -> {
            where.append(" and ").append(UNDECIDED);
            where.append(due.equals("overdue") ? " and c.dueOn < :today" : " and c.dueOn between :today and :soon");
            values.put("today", today);
            if (due.equals("soon")) {
                values.put("soon", soon);
            }
        });
        return where.toString();
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] known, String name) {
        return Arrays.stream(known).filter(value -> value.name().equals(name)).findFirst();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
