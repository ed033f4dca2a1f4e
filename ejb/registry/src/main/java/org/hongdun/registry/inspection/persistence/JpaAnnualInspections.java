package org.hongdun.registry.inspection.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.inspection.Grade;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.inspection.domain.AnnualInspection;
import org.hongdun.registry.inspection.domain.AnnualInspections;
import org.hongdun.registry.inspection.domain.InspectionReport;
import org.hongdun.registry.inspection.domain.Standing;

/** Annual inspections in the database. */
@ApplicationScoped
public class JpaAnnualInspections implements AnnualInspections {

    private static final Map<String, String> SORT_PATHS = Map.ofEntries(
            Map.entry("id", "i.id"),
            Map.entry("inspectionNo", "i.inspectionNo"),
            Map.entry("creditCode", "i.enterprise"),
            Map.entry("enterpriseName", "i.enterpriseName"),
            Map.entry("reportYear", "i.reportYear"),
            Map.entry("status", "i.status"),
            Map.entry("submission", "i.submission"),
            Map.entry("acceptedAt", "i.acceptedAt"),
            Map.entry("dueOn", "i.dueOn"),
            Map.entry("unitCode", "i.unitCode"),
            Map.entry("grade", "i.grade"),
            Map.entry("decidedAt", "i.decidedAt"));

    private static final String OPEN_FIRST =
            "case when i.status = DECLARED then 0 else 1 end, case when i.status = DECLARED then i.dueOn end,"
                    + " i.acceptedAt desc";

    @PersistenceContext(unitName = "hongdun-registry")
    private EntityManager entities;

    protected JpaAnnualInspections() {}

    public JpaAnnualInspections(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(AnnualInspection inspection) {
        entities.persist(inspection);
    }

    @Override
    public void add(InspectionReport report) {
        entities.persist(report);
    }

    @Override
    public Optional<AnnualInspection> find(long inspectionId) {
        return Optional.ofNullable(entities.find(AnnualInspection.class, inspectionId));
    }

    @Override
    public Optional<AnnualInspection> find(long subjectId, int reportYear) {
        return entities.createQuery(
                        "select i from AnnualInspection i where i.subjectId = :subject and i.reportYear = :reportYear",
                        AnnualInspection.class)
                .setParameter("subject", subjectId)
                .setParameter("reportYear", reportYear)
                .getResultStream()
                .findFirst();
    }

    @Override
    public InspectionReport report(long inspectionId, int submission) {
        return entities.createQuery(
                        "select r from InspectionReport r where r.inspection.id = :inspection"
                                + " and r.submission = :submission",
                        InspectionReport.class)
                .setParameter("inspection", inspectionId)
                .setParameter("submission", submission)
                .getSingleResult();
    }

    @Override
    public Optional<InspectionReport> latestReport(long subjectId, int reportYear) {
        return entities.createQuery(
                        "select r from InspectionReport r where r.inspection.subjectId = :subject"
                                + " and r.inspection.reportYear = :reportYear"
                                + " and r.submission = r.inspection.submission",
                        InspectionReport.class)
                .setParameter("subject", subjectId)
                .setParameter("reportYear", reportYear)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AnnualInspection> open(long subjectId) {
        return entities.createQuery(
                        "select i from AnnualInspection i where i.subjectId = :subject"
                                + " and i.status in (DECLARED, PRE_RETURNED) order by i.reportYear",
                        AnnualInspection.class)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    @Override
    public List<InspectionReport> reports(long inspectionId) {
        return entities.createQuery(
                        "select r from InspectionReport r where r.inspection.id = :inspection order by r.submission",
                        InspectionReport.class)
                .setParameter("inspection", inspectionId)
                .getResultList();
    }

    @Override
    public Slice<AnnualInspection> list(ListQuery query, Reach reach, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, reach, today, values);
        String order = query.sortWithin(SORT_PATHS.keySet())
                .map(field -> SORT_PATHS.get(field) + (query.ascending() ? " asc" : " desc"))
                .orElse(OPEN_FIRST);
        TypedQuery<AnnualInspection> page = entities.createQuery(
                "select i from AnnualInspection i" + where + " order by " + order + ", i.id", AnnualInspection.class);
        TypedQuery<Long> total = entities.createQuery("select count(i) from AnnualInspection i" + where, Long.class);
        values.forEach((name, value) -> {
            page.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Slice<>(
                page.setFirstResult(query.first())
                        .setMaxResults(query.pageSize())
                        .getResultList(),
                total.getSingleResult());
    }

    private static String where(ListQuery query, Reach reach, LocalDate today, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where cast(i.unitPath as string) like :reach");
        values.put("reach", reach.pathPattern());
        query.filter("reportYear").ifPresent(text -> {
            where.append(" and i.reportYear = :reportYear");
            values.put("reportYear", Integer.valueOf(text));
        });
        query.filter("status").ifPresent(text -> {
            where.append(" and i.status = :status");
            values.put("status", InspectionStatus.valueOf(text));
        });
        query.filter("unitCode").ifPresent(text -> {
            where.append(" and i.unitCode = :unitCode");
            values.put("unitCode", text);
        });
        query.filter("enterpriseName").ifPresent(text -> {
            where.append(" and i.enterpriseName like :enterpriseName escape '\\'");
            values.put("enterpriseName", LikePattern.containing(text));
        });
        query.filter("creditCode").ifPresent(text -> {
            where.append(" and cast(i.enterprise as string) like :creditCode escape '\\'");
            values.put("creditCode", LikePattern.startingWith(text.toUpperCase()));
        });
        query.filter("inspectionNo").ifPresent(text -> {
            where.append(" and i.inspectionNo like :inspectionNo escape '\\'");
            values.put("inspectionNo", LikePattern.startingWith(text.toUpperCase()));
        });
        query.filter("text").ifPresent(text -> {
            where.append(" and (i.enterpriseName like :text escape '\\' or i.inspectionNo like :number escape '\\'"
                    + " or cast(i.enterprise as string) like :number escape '\\')");
            values.put("text", LikePattern.containing(text));
            values.put("number", LikePattern.startingWith(text.toUpperCase()));
        });
        query.filter("due").ifPresent(text -> {
            where.append(" and i.status = DECLARED and i.dueOn " + comparison(text) + " :today");
            values.put("today", today);
        });
        return where.toString();
    }

    private static String comparison(String due) {
        return switch (due) {
            case "OVERDUE" -> "<";
            case "TODAY" -> "=";
            case "LATER" -> ">";
            default -> throw new IllegalArgumentException("No such filter: due " + due);
        };
    }

    @Override
    public List<AnnualInspection> unsent(int most) {
        return entities.createQuery(
                        "select i from AnnualInspection i where i.status = DECLARED and i.approvalItem is null"
                                + " order by i.dueOn, i.id",
                        AnnualInspection.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void moved(Collection<Long> inspectionIds, LocalDate dueOn) {
        entities.createQuery("update versioned AnnualInspection i set i.dueOn = :due where i.id in :ids"
                        + " and i.status = :declared")
                .setParameter("due", dueOn)
                .setParameter("ids", inspectionIds)
                .setParameter("declared", InspectionStatus.DECLARED)
                .executeUpdate();
    }

    @Override
    public OpenWork openWork(Reach reach, LocalDate today) {
        Tuple t = entities.createQuery(
                        "select count(i) as open,"
                                + " count(i) filter (where i.dueOn < :today) as overdue,"
                                + " count(i) filter (where i.dueOn = :today) as dueToday,"
                                + " min(i.dueOn) as earliest from AnnualInspection i"
                                + " where cast(i.unitPath as string) like :reach and i.status = DECLARED",
                        Tuple.class)
                .setParameter("today", today)
                .setParameter("reach", reach.pathPattern())
                .getSingleResult();
        return new OpenWork(
                t.get("open", Long.class),
                t.get("overdue", Long.class),
                t.get("dueToday", Long.class),
                t.get("earliest", LocalDate.class));
    }

    @Override
    public Map<InspectionStatus, Long> byStatus(int reportYear, Reach reach) {
        Map<InspectionStatus, Long> counts = new EnumMap<>(InspectionStatus.class);
        entities.createQuery(
                        "select i.status as status, count(i) as number from AnnualInspection i"
                                + " where cast(i.unitPath as string) like :reach and i.reportYear = :reportYear"
                                + " group by i.status",
                        Tuple.class)
                .setParameter("reach", reach.pathPattern())
                .setParameter("reportYear", reportYear)
                .getResultList()
                .forEach(t -> counts.put(t.get("status", InspectionStatus.class), t.get("number", Long.class)));
        return counts;
    }

    @Override
    public List<Instant> passedSince(Instant since, int reportYear, Reach reach) {
        return entities.createQuery(
                        "select i.decidedAt from AnnualInspection i where cast(i.unitPath as string) like :reach"
                                + " and i.reportYear = :reportYear and i.status = PASSED and i.decidedAt >= :since",
                        Instant.class)
                .setParameter("reach", reach.pathPattern())
                .setParameter("reportYear", reportYear)
                .setParameter("since", since)
                .getResultList();
    }

    @Override
    public Map<Long, Standing> standings(int reportYear, long firstSubject, long lastSubject, Instant end) {
        return entities.createQuery(
                        "select i.subjectId as subject, s.status as status, s.grade as grade, i.late as late,"
                                + " i.declaredAt as declaredAt, s.actedAt as since, r.totalAssets as totalAssets,"
                                + " r.turnover as turnover, r.netProfit as netProfit, r.tax as tax, r.staff as staff"
                                + " from InspectionStep s join s.inspection i"
                                + " join InspectionReport r on r.inspection = i and r.submission = s.submission"
                                + " where i.reportYear = :reportYear"
                                + " and i.subjectId between :firstSubject and :lastSubject"
                                + " and s.stepNo = (select max(x.stepNo) from InspectionStep x"
                                + " where x.inspection = i and x.actedAt < :end)",
                        Tuple.class)
                .setParameter("reportYear", reportYear)
                .setParameter("firstSubject", firstSubject)
                .setParameter("lastSubject", lastSubject)
                .setParameter("end", end)
                .getResultStream()
                .collect(Collectors.toMap(t -> t.get("subject", Long.class), JpaAnnualInspections::standing));
    }

    private static Standing standing(Tuple t) {
        return new Standing(
                t.get("status", InspectionStatus.class),
                t.get("grade", Grade.class),
                t.get("late", Boolean.class),
                t.get("declaredAt", Instant.class),
                t.get("since", Instant.class),
                t.get("totalAssets", BigDecimal.class),
                t.get("turnover", BigDecimal.class),
                t.get("netProfit", BigDecimal.class),
                t.get("tax", BigDecimal.class),
                t.get("staff", Integer.class));
    }
}
