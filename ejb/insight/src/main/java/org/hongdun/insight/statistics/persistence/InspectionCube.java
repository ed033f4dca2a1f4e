package org.hongdun.insight.statistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hongdun.insight.statistics.Dimension;
import org.hongdun.insight.statistics.FigureFilter;
import org.hongdun.insight.statistics.InspectionTally;
import org.hongdun.insight.statistics.InspectionTally.Disposition;
import org.hongdun.insight.statistics.Measures;
import org.hongdun.insight.statistics.domain.InspectionFactRow;
import org.hongdun.insight.statistics.domain.PublishedNight;
import org.hongdun.insight.statistics.domain.SnapshotKey;

/** Facts, figures and published nights in the database. */
@ApplicationScoped
public class InspectionCube {

    private static final String DAY = " where x.asOf = :asOf and x.inspectionYear = :year";

    private static final String SUMS =
            "coalesce(sum(x.should), 0), coalesce(sum(x.passed), 0), coalesce(sum(x.gradeA), 0),"
                    + " coalesce(sum(x.gradeB), 0), coalesce(sum(x.exempt), 0), coalesce(sum(x.latePassed), 0),"
                    + " coalesce(sum(x.preWaiting), 0), coalesce(sum(x.reviewWaiting), 0),"
                    + " coalesce(sum(x.refused), 0), coalesce(sum(x.notDeclared), 0),"
                    + " coalesce(sum(x.extended), 0), coalesce(sum(x.online), 0)";

    private static final String DERIVE = """
            insert into InspectionCell(asOf, inspectionYear, branch, section, enterpriseType, should, passed,
                gradeA, gradeB, exempt, latePassed, preWaiting, reviewWaiting, refused, notDeclared, extended, online)
            select x.asOf, x.inspectionYear, x.branch, x.section, x.enterpriseType, cast(count(*) as Integer),
                cast(sum(case when x.inspectionClass = PASSED then 1 else 0 end) as Integer),
                cast(sum(case when x.inspectionClass = PASSED and x.grade = 'A' then 1 else 0 end) as Integer),
                cast(sum(case when x.inspectionClass = PASSED and x.grade = 'B' then 1 else 0 end) as Integer),
                cast(sum(case when x.inspectionClass = PASSED and x.grade = 'E' then 1 else 0 end) as Integer),
                cast(sum(case when x.inspectionClass = PASSED and x.late = true then 1 else 0 end) as Integer),
                cast(sum(case when x.inspectionClass = PRE_WAITING then 1 else 0 end) as Integer),
                cast(sum(case when x.inspectionClass = REVIEW_WAITING then 1 else 0 end) as Integer),
                cast(sum(case when x.inspectionClass = REFUSED then 1 else 0 end) as Integer),
                cast(sum(case when x.inspectionClass = NOT_DECLARED then 1 else 0 end) as Integer),
                cast(0 as Integer),
                cast(sum(case when x.inspectionClass <> NOT_DECLARED and x.online = true then 1 else 0 end) as Integer)
            from InspectionFactRow x
            where x.asOf = :asOf and x.inspectionYear = :year and x.disposition = COUNTED
            group by x.asOf, x.inspectionYear, x.branch, x.section, x.enterpriseType
            """;

    @PersistenceContext(unitName = "hongdun-insight")
    private EntityManager em;

    public InspectionCube() {}

    public InspectionCube(EntityManager em) {
        this.em = em;
    }

    /** Replaces the facts between the first and the last subject of the chunk. */
    public void put(LocalDate asOf, int year, List<InspectionTally> tallies) {
        if (tallies.isEmpty()) {
            return;
        }
        em.createQuery("delete from InspectionFactRow x" + DAY + " and x.subjectId between :first and :last")
                .setParameter("asOf", asOf)
                .setParameter("year", year)
                .setParameter("first", tallies.get(0).subjectId())
                .setParameter("last", tallies.get(tallies.size() - 1).subjectId())
                .executeUpdate();
        tallies.forEach(tally -> em.persist(new InspectionFactRow(asOf, year, tally)));
        em.flush();
        em.clear();
    }

    public Map<Disposition, Long> counts(LocalDate asOf, int year) {
        Map<Disposition, Long> counts = new EnumMap<>(Disposition.class);
        query("select x.disposition, count(*) from InspectionFactRow x" + DAY + " group by x.disposition", asOf, year)
                .getResultList()
                .forEach(row -> counts.put((Disposition) row[0], (Long) row[1]));
        return counts;
    }

    public Map<String, Long> reasons(LocalDate asOf) {
        Map<String, Long> reasons = new TreeMap<>();
        em.createQuery(
                        "select x.reason, count(*) from InspectionFactRow x where x.asOf = :asOf"
                                + " and x.reason is not null group by x.reason",
                        Object[].class)
                .setParameter("asOf", asOf)
                .getResultList()
                .forEach(row -> reasons.put((String) row[0], (Long) row[1]));
        return reasons;
    }

    /** The figures of the day from its facts, in one statement. */
    public void derive(LocalDate asOf, int year) {
        em.createQuery("delete from InspectionCell x" + DAY)
                .setParameter("asOf", asOf)
                .setParameter("year", year)
                .executeUpdate();
        em.createQuery(DERIVE)
                .setParameter("asOf", asOf)
                .setParameter("year", year)
                .executeUpdate();
    }

    /** Cells in which should-inspect is not the sum of the classes. */
    public long unbalancedCells(LocalDate asOf, int year) {
        return em.createQuery(
                        "select count(*) from InspectionCell x" + DAY + " and x.should <> x.passed + x.preWaiting"
                                + " + x.reviewWaiting + x.refused + x.notDeclared",
                        Long.class)
                .setParameter("asOf", asOf)
                .setParameter("year", year)
                .getSingleResult();
    }

    public Measures total(LocalDate asOf, int year) {
        return measures(
                query("select " + SUMS + " from InspectionCell x" + DAY, asOf, year)
                        .getSingleResult(),
                0);
    }

    /**
     * Sums by one dimension.
     *
     * @param branches branches the reader reaches, or null for all
     */
    public Map<String, Measures> sums(
            LocalDate asOf, int year, Dimension by, FigureFilter filter, Set<String> branches) {
        String key = switch (by) {
            case BRANCH -> "x.branch";
            case SECTION -> "x.section";
            case TYPE -> "x.enterpriseType";
        };
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(DAY);
        narrow(where, values, "branch", filter.branch());
        narrow(where, values, "section", filter.section());
        narrow(where, values, "enterpriseType", filter.type());
        if (branches != null) {
            where.append(" and x.branch in (:branches)");
            values.put("branches", branches);
        }
        TypedQuery<Object[]> query = query(
                "select " + key + ", " + SUMS + " from InspectionCell x" + where + " group by " + key + " order by "
                        + key,
                asOf,
                year);
        values.forEach(query::setParameter);
        Map<String, Measures> sums = new LinkedHashMap<>();
        query.getResultList().forEach(row -> sums.put((String) row[0], measures(row, 1)));
        return sums;
    }

    public Optional<PublishedNight> night(LocalDate asOf, int year) {
        return Optional.ofNullable(em.find(PublishedNight.class, new SnapshotKey(asOf, year)));
    }

    public void add(PublishedNight night) {
        em.persist(night);
    }

    public List<PublishedNight> nights(int atMost) {
        return em.createQuery(
                        "select n from PublishedNight n order by n.asOf desc, n.inspectionYear desc",
                        PublishedNight.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    public void forgetFactsBefore(LocalDate day) {
        em.createQuery("delete from InspectionFactRow x where x.asOf < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    private TypedQuery<Object[]> query(String text, LocalDate asOf, int year) {
        return em.createQuery(text, Object[].class).setParameter("asOf", asOf).setParameter("year", year);
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String field, String value) {
        if (value != null) {
            where.append(" and x.").append(field).append(" = :").append(field);
            values.put(field, value);
        }
    }

    private static Measures measures(Object[] row, int from) {
        long[] m = new long[row.length - from];
        for (int i = 0; i < m.length; i++) {
            m[i] = ((Number) row[from + i]).longValue();
        }
        return new Measures(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], m[10], m[11]);
    }
}
