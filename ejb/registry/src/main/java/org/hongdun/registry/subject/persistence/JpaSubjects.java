package org.hongdun.registry.subject.persistence;

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.KeysetPage;
import org.hongdun.kernel.KeysetQuery;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.registry.subject.DifferenceRow;
import org.hongdun.registry.subject.DifferenceStatus;
import org.hongdun.registry.subject.HeldPost;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.RegisteredName;
import org.hongdun.registry.subject.SubjectFact;
import org.hongdun.registry.subject.SubjectFeed;
import org.hongdun.registry.subject.SubjectLists;
import org.hongdun.registry.subject.SubjectRow;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.domain.ActItem;
import org.hongdun.registry.subject.domain.InvestorLine;
import org.hongdun.registry.subject.domain.MarketSubject;
import org.hongdun.registry.subject.domain.NameSpells;
import org.hongdun.registry.subject.domain.Particulars;
import org.hongdun.registry.subject.domain.RecordBook;
import org.hongdun.registry.subject.domain.SubjectAct;
import org.hongdun.registry.subject.domain.SubjectDifference;
import org.hongdun.registry.subject.domain.SubjectVersion;
import org.hongdun.registry.subject.domain.Subjects;

/** The register in the database. */
@ApplicationScoped
public class JpaSubjects implements Subjects {

    private static final String ROWS = "select v.subjectId as id, v.particulars.creditCode as creditCode,"
            + " v.particulars.registrationNo as registrationNo, v.particulars.name as name,"
            + " v.particulars.typeCode as typeCode, v.particulars.legalRepresentative as legalRepresentative,"
            + " v.particulars.capital as capital, v.particulars.establishedOn as establishedOn,"
            + " v.particulars.section as section, v.particulars.authority as authority,"
            + " v.particulars.state as state from SubjectVersion v";
    /** By name and not as parameters: a plan made for any value would look for these two, which most rows have, first. */
    private static final String STILL_KNOWN =
            " v.recordedTo = org.hongdun.registry.subject.domain.SubjectVersion.KNOWN";

    private static final String IN_FORCE =
            STILL_KNOWN + " and v.validTo = org.hongdun.registry.subject.domain.SubjectVersion.OPEN";
    private static final String KNOWN_ON_DAY =
            " and v.validFrom <= :day and v.validTo > :day and v.recordedFrom < :known and v.recordedTo >= :known";

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

    /** What is no longer known is closed first: at no time may the table hold two answers for one day. */
    @Override
    public void save(RecordBook book) {
        entities.flush();
        book.fresh().forEach(entities::persist);
    }

    @Override
    public void add(Collection<?> lines) {
        lines.forEach(entities::persist);
    }

    @Override
    public Optional<MarketSubject> find(long subjectId) {
        return Optional.ofNullable(entities.find(MarketSubject.class, subjectId));
    }

    @Override
    public Optional<MarketSubject> locked(long subjectId) {
        return Optional.ofNullable(entities.find(MarketSubject.class, subjectId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<MarketSubject> lockByPripid(String pripid) {
        return entities.createQuery("select s from MarketSubject s where s.pripid = :pripid", MarketSubject.class)
                .setParameter("pripid", pripid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
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
    public RecordBook book(MarketSubject subject) {
        return new RecordBook(
                subject,
                of(
                        subject,
                        "select a from SubjectAct a where a.subjectId = :subject order by a.actNo",
                        SubjectAct.class),
                of(subject, "select i from ActItem i where i.subjectId = :subject", ActItem.class),
                of(
                        subject,
                        "select v from SubjectVersion v where v.subjectId = :subject order by v.recordedBy, v.validFrom",
                        SubjectVersion.class));
    }

    private <T> List<T> of(MarketSubject subject, String query, Class<T> kind) {
        return entities.createQuery(query, kind)
                .setParameter("subject", subject.id())
                .getResultList();
    }

    @Override
    public Optional<SubjectVersion> version(long subjectId, LocalDate day, Instant knownBefore) {
        return entities.createQuery(
                        "select v from SubjectVersion v where v.subjectId = :subject" + KNOWN_ON_DAY,
                        SubjectVersion.class)
                .setParameter("subject", subjectId)
                .setParameter("day", day)
                .setParameter("known", knownBefore)
                .getResultStream()
                .findFirst();
    }

    @Override
    public <T> List<T> lines(Class<T> kind, long subjectId, Integer actNo) {
        return actNo == null
                ? List.of()
                : entities.createQuery(
                                "select l from " + kind.getSimpleName()
                                        + " l where l.subjectId = :subject and l.actNo = :act order by l.lineNo",
                                kind)
                        .setParameter("subject", subjectId)
                        .setParameter("act", actNo)
                        .getResultList();
    }

    @Override
    public List<SubjectLists.Relative> branches(long parentId) {
        return relatives("v.particulars.parentId = :id", parentId);
    }

    @Override
    public Optional<SubjectLists.Relative> relative(long subjectId) {
        return relatives("v.subjectId = :id", subjectId).stream().findFirst();
    }

    private List<SubjectLists.Relative> relatives(String whose, long id) {
        return entities.createQuery(
                        "select v.subjectId as id, v.particulars.creditCode as creditCode, v.particulars.name as name,"
                                + " v.particulars.state as state, v.particulars.authority as authority"
                                + " from SubjectVersion v where " + whose + " and"
                                + IN_FORCE
                                + " order by v.particulars.name, v.subjectId",
                        Tuple.class)
                .setParameter("id", id)
                .setMaxResults(ListQuery.LARGEST_PAGE)
                .getResultStream()
                .map(t -> new SubjectLists.Relative(
                        t.get("id", Long.class),
                        text(t.get("creditCode", CreditCode.class)),
                        t.get("name", String.class),
                        t.get("state", SubjectState.class),
                        t.get("authority", String.class)))
                .toList();
    }

    @Override
    public List<RegisteredName> names(List<Long> subjectIds) {
        return versionsKnown(subjectIds).values().stream()
                .flatMap(NameSpells::of)
                .toList();
    }

    @Override
    public Map<Long, List<SubjectVersion>> versionsKnown(List<Long> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select v from SubjectVersion v where v.subjectId in :subjects and" + STILL_KNOWN
                                + " order by v.subjectId, v.validFrom",
                        SubjectVersion.class)
                .setParameter("subjects", subjectIds)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .collect(Collectors.groupingBy(SubjectVersion::subjectId, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public List<RegisteredName> namesUntil(long subjectId, LocalDate day, Instant knownBefore) {
        List<SubjectVersion> versions = entities.createQuery(
                        "select v from SubjectVersion v where v.subjectId = :subject and v.validFrom <= :day"
                                + " and v.recordedFrom < :known and v.recordedTo >= :known order by v.validFrom",
                        SubjectVersion.class)
                .setParameter("subject", subjectId)
                .setParameter("day", day)
                .setParameter("known", knownBefore)
                .getResultList();
        return NameSpells.of(versions).toList();
    }

    @Override
    public Map<String, List<HeldPost>> heldBy(Collection<String> lookupKeys) {
        return entities.createQuery(
                        "select p.numberKey as numberKey, v.subjectId as id, v.particulars.creditCode as creditCode,"
                                + " v.particulars.name as name, v.particulars.authority as authority, v.particulars.state as state, p.post as post,"
                                + " p.name as person from PersonLine p join SubjectVersion v"
                                + " on v.subjectId = p.subjectId and v.particulars.personsNo = p.actNo"
                                + " where p.numberKey in :keys and" + IN_FORCE + " order by v.subjectId, p.lineNo",
                        Tuple.class)
                .setParameter("keys", lookupKeys)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        t -> t.get("numberKey", String.class),
                        Collectors.mapping(JpaSubjects::heldPost, Collectors.toList())));
    }

    private static HeldPost heldPost(Tuple t) {
        return new HeldPost(
                t.get("id", Long.class),
                text(t.get("creditCode", CreditCode.class)),
                t.get("name", String.class),
                t.get("authority", String.class),
                t.get("state", SubjectState.class),
                t.get("post", Post.class),
                t.get("person", String.class));
    }

    @Override
    public KeysetPage<SubjectRow> page(KeysetQuery query) {
        return new SubjectPages(entities, ROWS, JpaSubjects::row).page(query, JpaSubjects::where);
    }

    /** Counted in the database, in no order: the query language takes a limit only behind one. */
    @Override
    public long count(Map<String, String> filters, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(new ListQuery(0, 1, null, true, filters), values);
        TypedQuery<Long> counted = entities.createQuery(
                "select count(c.id) from (select v.subjectId as id from SubjectVersion v" + where
                        + " order by cast(null as Integer) fetch first :limit rows only) c",
                Long.class);
        values.forEach(counted::setParameter);
        return counted.setParameter("limit", limit).getSingleResult();
    }

    private static String where(ListQuery query, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where" + IN_FORCE);
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
    public List<SubjectFact> facts(LocalDate day, Instant knownBefore, long afterSubjectId, int limit) {
        return entities.createQuery(
                        "select v.subjectId as id, v.particulars.creditCode as creditCode, v.particulars.name as name,"
                                + " v.particulars.typeCode as typeCode, v.particulars.section as section,"
                                + " v.particulars.authority as authority, v.particulars.station as station,"
                                + " v.particulars.establishedOn as establishedOn, v.particulars.state as state"
                                + " from SubjectVersion v where v.subjectId > :after" + KNOWN_ON_DAY
                                + " order by v.subjectId",
                        Tuple.class)
                .setParameter("day", day)
                .setParameter("known", knownBefore)
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
    public long countFacts(LocalDate day, Instant knownBefore) {
        return entities.createQuery(
                        "select count(v) from SubjectVersion v where v.subjectId > 0" + KNOWN_ON_DAY, Long.class)
                .setParameter("day", day)
                .setParameter("known", knownBefore)
                .getSingleResult();
    }

    @Override
    public void add(SubjectDifference difference) {
        entities.persist(difference);
    }

    @Override
    public Optional<SubjectDifference> difference(long differenceId) {
        return Optional.ofNullable(entities.find(SubjectDifference.class, differenceId));
    }

    @Override
    public List<SubjectDifference> standingDifferences(long subjectId) {
        return entities.createQuery(
                        "select d from SubjectDifference d where d.subjectId = :subject and d.status in :standing"
                                + " order by d.foundAt, d.id",
                        SubjectDifference.class)
                .setParameter("subject", subjectId)
                .setParameter("standing", List.of(DifferenceStatus.OPEN, DifferenceStatus.KEPT))
                .getResultList();
    }

    @Override
    public Slice<DifferenceRow> differences(ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        query.filter("status").ifPresent(text -> {
            where.append(" and d.status = :status");
            values.put("status", DifferenceStatus.valueOf(text));
        });
        query.filter("item").ifPresent(text -> {
            where.append(" and d.item = :item");
            values.put("item", text);
        });
        String order =
                "d." + query.sortWithin(Set.of("foundAt", "approvedOn", "item")).orElse("foundAt")
                        + (query.sortField() != null && query.ascending() ? " asc" : " desc");
        TypedQuery<Tuple> page = entities.createQuery(
                "select d as difference, v.particulars.name as name from SubjectDifference d join SubjectVersion v"
                        + " on v.subjectId = d.subjectId and" + IN_FORCE + where + " order by " + order + ", d.id",
                Tuple.class);
        TypedQuery<Long> total = entities.createQuery("select count(d) from SubjectDifference d" + where, Long.class);
        values.forEach((name, value) -> {
            page.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Slice<>(
                page.setFirstResult(query.first())
                        .setMaxResults(query.pageSize())
                        .getResultStream()
                        .map(t -> t.get("difference", SubjectDifference.class).row(t.get("name", String.class)))
                        .toList(),
                total.getSingleResult());
    }

    private static final String MARKS = "select s.id as id, s.acts as acts from MarketSubject s where ";

    @Override
    public List<SubjectFeed.Mark> recordedAfter(Instant instant) {
        return marks(entities.createQuery(
                        MARKS + "s.id in (select a.subjectId from SubjectAct a where a.recordedAt > :instant)",
                        Tuple.class)
                .setParameter("instant", instant));
    }

    @Override
    public List<SubjectFeed.Mark> marks(long afterSubjectId, int limit) {
        return marks(entities.createQuery(MARKS + "s.id > :after order by s.id", Tuple.class)
                .setParameter("after", afterSubjectId)
                .setMaxResults(limit));
    }

    @Override
    public List<SubjectFeed.Mark> marksOf(List<Long> subjectIds) {
        return marks(
                entities.createQuery(MARKS + "s.id in :subjects", Tuple.class).setParameter("subjects", subjectIds));
    }

    private static List<SubjectFeed.Mark> marks(TypedQuery<Tuple> query) {
        return query.getResultStream()
                .map(t -> new SubjectFeed.Mark(t.get("id", Long.class), t.get("acts", Integer.class)))
                .toList();
    }

    @Override
    public Map<Long, List<String>> personNames(List<Long> subjectIds) {
        return entities.createQuery(
                        "select p.subjectId as id, p.name as name from PersonLine p join SubjectVersion v"
                                + " on v.subjectId = p.subjectId and v.particulars.personsNo = p.actNo"
                                + " where v.subjectId in :subjects and" + IN_FORCE + " order by p.subjectId, p.lineNo",
                        Tuple.class)
                .setParameter("subjects", subjectIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        t -> t.get("id", Long.class),
                        Collectors.mapping(t -> t.get("name", String.class), Collectors.toList())));
    }

    @Override
    public List<MarketSubject> unpublished(long afterId, int limit) {
        return entities.createQuery(
                        "select s from MarketSubject s where s.id > :after and s.publishedActs < s.acts order by s.id",
                        MarketSubject.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<SubjectVersion> inForce(List<Long> subjectIds) {
        return entities.createQuery(
                        "select v from SubjectVersion v where v.subjectId in :subjects and" + IN_FORCE
                                + " order by v.subjectId",
                        SubjectVersion.class)
                .setParameter("subjects", subjectIds)
                .getResultList();
    }

    @Override
    public List<InvestorLine> investorsInForce(List<Long> subjectIds) {
        return entities.createQuery(
                        "select l from InvestorLine l, SubjectVersion v where v.subjectId in :subjects and" + IN_FORCE
                                + " and l.subjectId = v.subjectId and l.actNo = v.particulars.investorsNo"
                                + " order by l.subjectId, l.lineNo",
                        InvestorLine.class)
                .setParameter("subjects", subjectIds)
                .getResultList();
    }
}
