package org.hongdun.registry.subject.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.registry.subject.SubjectFact;
import org.hongdun.registry.subject.SubjectRow;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.Particulars;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.registry.subject.domain.Subjects;

/** The register in the database. */
@ApplicationScoped
public class JpaSubjects implements Subjects {

    private static final Map<String, String> SORT_PATHS = Map.ofEntries(
            Map.entry("id", "v.subjectId"),
            Map.entry("creditCode", "v.particulars.creditCode"),
            Map.entry("registrationNo", "v.particulars.registrationNo"),
            Map.entry("name", "v.particulars.name"),
            Map.entry("typeCode", "v.particulars.typeCode"),
            Map.entry("legalRepresentative", "v.particulars.legalRepresentative"),
            Map.entry("capital", "v.particulars.capital"),
            Map.entry("establishedOn", "v.particulars.establishedOn"),
            Map.entry("section", "v.particulars.section"),
            Map.entry("authority", "v.particulars.authority"),
            Map.entry("state", "v.particulars.state"));

    @PersistenceContext(unitName = "hongdun-registry")
    private EntityManager entities;

    protected JpaSubjects() {}

    public JpaSubjects(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(MarketSubject subject) {
        entities.persist(subject);
    }

    @Override
    public void add(SubjectVersion version) {
        entities.persist(version);
    }

    @Override
    public Optional<MarketSubject> find(long subjectId) {
        return Optional.ofNullable(entities.find(MarketSubject.class, subjectId));
    }

    @Override
    public Optional<MarketSubject> findByPripid(String pripid) {
        return entities.createQuery("select s from MarketSubject s where s.pripid = :pripid", MarketSubject.class)
                .setParameter("pripid", pripid)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Long> idOf(CreditCode code) {
        return entities.createQuery("select s.id from MarketSubject s where s.creditCode = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<SubjectVersion> version(long subjectId, LocalDate day) {
        return entities.createQuery(
                        "select v from SubjectVersion v where v.subjectId = :subject"
                                + " and v.validFrom <= :day and v.validTo > :day",
                        SubjectVersion.class)
                .setParameter("subject", subjectId)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SubjectView.Version> versions(long subjectId) {
        return entities.createQuery(
                        "select v.versionNo as versionNo, v.validFrom as validFrom, v.validTo as validTo,"
                                + " v.matter as matter, v.particulars.name as name"
                                + " from SubjectVersion v where v.subjectId = :subject order by v.versionNo",
                        Tuple.class)
                .setParameter("subject", subjectId)
                .getResultStream()
                .map(t -> new SubjectView.Version(
                        t.get("versionNo", Integer.class),
                        t.get("validFrom", LocalDate.class),
                        t.get("validTo", LocalDate.class).equals(SubjectVersion.OPEN)
                                ? null
                                : t.get("validTo", LocalDate.class),
                        t.get("matter", String.class),
                        t.get("name", String.class)))
                .toList();
    }

    @Override
    public Slice<SubjectRow> list(ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, values);
        String order =
                query.sortWithin(SORT_PATHS.keySet()).map(SORT_PATHS::get).orElse("v.particulars.name");
        TypedQuery<Tuple> page = entities.createQuery(
                "select v.subjectId as id, v.particulars.creditCode as creditCode,"
                        + " v.particulars.registrationNo as registrationNo, v.particulars.name as name,"
                        + " v.particulars.typeCode as typeCode, v.particulars.legalRepresentative as legalRepresentative,"
                        + " v.particulars.capital as capital, v.particulars.establishedOn as establishedOn,"
                        + " v.particulars.section as section, v.particulars.authority as authority,"
                        + " v.particulars.state as state from SubjectVersion v" + where
                        + " order by " + order + (query.ascending() ? " asc" : " desc") + ", v.subjectId",
                Tuple.class);
        TypedQuery<Long> total = entities.createQuery("select count(v) from SubjectVersion v" + where, Long.class);
        values.forEach((name, value) -> {
            page.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Slice<>(
                page.setFirstResult(query.first())
                        .setMaxResults(query.pageSize())
                        .getResultStream()
                        .map(JpaSubjects::row)
                        .toList(),
                total.getSingleResult());
    }

    private static String where(ListQuery query, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where v.validTo = :open");
        values.put("open", SubjectVersion.OPEN);
        query.filter("name").ifPresent(text -> {
            where.append(" and v.particulars.name like :name escape '\\'");
            values.put("name", LikePattern.containing(text));
        });
        query.filter("creditCode").ifPresent(text -> {
            where.append(" and cast(v.particulars.creditCode as string) like :creditCode escape '\\'");
            values.put("creditCode", LikePattern.startingWith(text.toUpperCase()));
        });
        query.filter("registrationNo").ifPresent(text -> {
            where.append(" and v.particulars.registrationNo like :registrationNo escape '\\'");
            values.put("registrationNo", LikePattern.startingWith(text));
        });
        query.filter("typeCode").ifPresent(text -> {
            where.append(" and v.particulars.typeCode like :typeCode escape '\\'");
            values.put("typeCode", LikePattern.startingWith(text));
        });
        query.filter("authority").ifPresent(text -> {
            where.append(" and v.particulars.authority = :authority");
            values.put("authority", text);
        });
        query.filter("section").ifPresent(text -> {
            where.append(" and v.particulars.section = :section");
            values.put("section", text);
        });
        query.filter("state").ifPresent(text -> {
            where.append(" and v.particulars.state = :state");
            values.put("state", SubjectState.of(text));
        });
        query.filter("text").ifPresent(text -> {
            where.append(" and (v.particulars.name like :text escape '\\'"
                    + " or cast(v.particulars.creditCode as string) like :number escape '\\'"
                    + " or v.particulars.registrationNo like :number escape '\\')");
            values.put("text", LikePattern.containing(text));
            values.put("number", LikePattern.startingWith(text.toUpperCase()));
        });
        return where.toString();
    }

    private static SubjectRow row(Tuple t) {
        return new SubjectRow(
                t.get("id", Long.class),
                text(t.get("creditCode", CreditCode.class)),
                t.get("registrationNo", String.class),
                t.get("name", String.class),
                t.get("typeCode", String.class),
                t.get("legalRepresentative", String.class),
                t.get("capital", BigDecimal.class),
                t.get("establishedOn", LocalDate.class),
                t.get("section", String.class),
                t.get("authority", String.class),
                t.get("state", SubjectState.class));
    }

    private static String text(CreditCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public List<SubjectFact> facts(LocalDate day, long afterSubjectId, int limit) {
        return entities.createQuery(
                        "select v.subjectId as id, v.particulars.creditCode as creditCode, v.particulars.name as name,"
                                + " v.particulars.typeCode as typeCode, v.particulars.section as section,"
                                + " v.particulars.authority as authority, v.particulars.station as station,"
                                + " v.particulars.establishedOn as establishedOn, v.particulars.state as state"
                                + " from SubjectVersion v where v.validFrom <= :day and v.validTo > :day"
                                + " and v.subjectId > :after order by v.subjectId",
                        Tuple.class)
                .setParameter("day", day)
                .setParameter("after", afterSubjectId)
                .setMaxResults(limit)
                .getResultStream()
                .map(t -> new SubjectFact(
                        t.get("id", Long.class),
                        text(t.get("creditCode", CreditCode.class)),
                        t.get("name", String.class),
                        t.get("typeCode", String.class),
                        t.get("section", String.class),
                        t.get("authority", String.class),
                        t.get("station", String.class),
                        t.get("establishedOn", LocalDate.class),
                        t.get("state", SubjectState.class),
                        Particulars.isHousehold(t.get("typeCode", String.class))))
                .toList();
    }

    @Override
    public long countFacts(LocalDate day) {
        return entities.createQuery(
                        "select count(v) from SubjectVersion v where v.validFrom <= :day and v.validTo > :day",
                        Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    public List<MarketSubject> unpublished(int limit) {
        return entities.createQuery(
                        "select s from MarketSubject s where s.publishedVersion < s.versionNo order by s.id",
                        MarketSubject.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<SubjectVersion> inForce(List<Long> subjectIds) {
        return entities.createQuery(
                        "select v from SubjectVersion v where v.subjectId in :subjects and v.validTo = :open"
                                + " order by v.subjectId",
                        SubjectVersion.class)
                .setParameter("subjects", subjectIds)
                .setParameter("open", SubjectVersion.OPEN)
                .getResultList();
    }
}
