package org.hongdun.registry.name.persistence;

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
import java.util.UUID;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.name.ApplicationStatus;
import org.hongdun.registry.name.WordKind;
import org.hongdun.registry.name.WordRow;
import org.hongdun.registry.name.WordScope;
import org.hongdun.registry.name.domain.ListedWord;
import org.hongdun.registry.name.domain.NameApplication;
import org.hongdun.registry.name.domain.NameBook;
import org.hongdun.registry.name.domain.NameChange;
import org.hongdun.registry.name.domain.NameEntry;
import org.hongdun.registry.name.domain.NameUse;
import org.hongdun.registry.name.domain.TermRow;

/** The name book in the database. */
@ApplicationScoped
public class JpaNameBook implements NameBook {

    private static final Map<String, String> APPLICATION_SORTS = Map.of(
            "applicationNo", "a.applicationNo",
            "name", "a.name",
            "applicant", "a.applicant",
            "status", "a.status",
            "acceptedOn", "a.acceptedOn",
            "expiresOn", "a.expiresOn",
            "unitCode", "a.unitCode",
            "decidedAt", "a.decidedAt");
    private static final Map<String, String> WORD_SORTS =
            Map.of("word", "w.word", "kind", "w.kind", "scope", "w.scope", "validFrom", "w.validFrom");

    @PersistenceContext(unitName = "hongdun-registry")
    private EntityManager entities;

    protected JpaNameBook() {}

    public JpaNameBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long nextChange(String authority) {
        int known = entities.createQuery(
                        "update NameChange c set c.lastNo = c.lastNo + 1 where c.authority = :authority")
                .setParameter("authority", authority)
                .executeUpdate();
        if (known == 0) {
            entities.persist(new NameChange(authority, 1));
            entities.flush();
            return 1;
        }
        return entities.createQuery("select c.lastNo from NameChange c where c.authority = :authority", Long.class)
                .setParameter("authority", authority)
                .getSingleResult();
    }

    @Override
    public List<NameChange> lastChanges() {
        return entities.createQuery("select c from NameChange c order by c.authority", NameChange.class)
                .getResultList();
    }

    @Override
    public List<NameEntry> changedAfter(String authority, long changeNo, long id, int limit) {
        return entities.createQuery(
                        "select e from NameEntry e where e.authority = :authority and (e.changeNo > :changeNo"
                                + " or e.changeNo = :changeNo and e.id > :id) order by e.changeNo, e.id",
                        NameEntry.class)
                .setParameter("authority", authority)
                .setParameter("changeNo", changeNo)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<NameEntry> entriesAfter(String authority, long id, int limit) {
        return entities.createQuery(
                        "select e from NameEntry e where e.authority = :authority and e.id > :id"
                                + " and e.standing <> FREED order by e.id",
                        NameEntry.class)
                .setParameter("authority", authority)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long countEntries(String authority) {
        return entities.createQuery(
                        "select count(e) from NameEntry e where e.authority = :authority and e.standing <> FREED",
                        Long.class)
                .setParameter("authority", authority)
                .getSingleResult();
    }

    @Override
    public List<NameEntry> entriesOf(Collection<Long> subjectIds) {
        return subjectIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from NameEntry e where e.subjectId in :subjects order by e.id",
                                NameEntry.class)
                        .setParameter("subjects", subjectIds)
                        .getResultList();
    }

    @Override
    public void add(NameEntry entry) {
        entities.persist(entry);
    }

    @Override
    public void add(NameApplication application) {
        entities.persist(application);
        entities.flush();
    }

    @Override
    public void add(NameUse use) {
        entities.persist(use);
        entities.flush();
    }

    @Override
    public Optional<NameApplication> find(long applicationId) {
        return Optional.ofNullable(entities.find(NameApplication.class, applicationId));
    }

    @Override
    public Optional<NameApplication> find(String applicationNo) {
        return entities.createQuery(
                        "select a from NameApplication a where a.applicationNo = :number", NameApplication.class)
                .setParameter("number", applicationNo)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<NameApplication> findOnline(UUID portalKey) {
        return entities.createQuery("select a from NameApplication a where a.portalKey = :key", NameApplication.class)
                .setParameter("key", portalKey.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Slice<NameApplication> list(ListQuery query, Reach reach) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" where cast(a.unitPath as string) like :reach");
        values.put("reach", reach.pathPattern());
        query.filter("text").ifPresent(text -> {
            where.append(" and (a.name like :text escape '\\' or a.applicant like :text escape '\\'"
                    + " or a.applicationNo like :number escape '\\')");
            values.put("text", LikePattern.containing(text));
            values.put("number", LikePattern.startingWith(text.toUpperCase()));
        });
        query.filter("status").ifPresent(status -> {
            where.append(" and a.status = :status");
            values.put("status", ApplicationStatus.valueOf(status));
        });
        String order = query.sortWithin(APPLICATION_SORTS.keySet())
                .map(APPLICATION_SORTS::get)
                .map(path -> path + (query.ascending() ? " asc" : " desc"))
                .orElse("case when a.decidedAt is null then 0 else 1 end, a.acceptedOn desc");
        TypedQuery<NameApplication> page = entities.createQuery(
                "select a from NameApplication a" + where + " order by " + order + ", a.id", NameApplication.class);
        TypedQuery<Long> total = entities.createQuery("select count(a) from NameApplication a" + where, Long.class);
        return slice(query, values, page, total);
    }

    private static <T> Slice<T> slice(
            ListQuery query, Map<String, Object> values, TypedQuery<T> page, TypedQuery<Long> total) {
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

    @Override
    public List<NameApplication> runOut(LocalDate day, int limit) {
        return entities.createQuery(
                        "select a from NameApplication a join fetch a.entry where a.status in (APPROVED, EXTENDED)"
                                + " and a.expiresOn < :day order by a.id",
                        NameApplication.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long countRunOut(LocalDate day) {
        return entities.createQuery(
                        "select count(a) from NameApplication a where a.status in (APPROVED, EXTENDED)"
                                + " and a.expiresOn < :day",
                        Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    public List<TermRow> terms() {
        return entities.createQuery("select t from TermRow t", TermRow.class).getResultList();
    }

    @Override
    public List<ListedWord> words(LocalDate day) {
        return entities.createQuery(
                        "select w from ListedWord w where w.validFrom <= :day"
                                + " and (w.validTo is null or w.validTo >= :day)",
                        ListedWord.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public Optional<ListedWord> word(ListedWord.Key key) {
        return Optional.ofNullable(entities.find(ListedWord.class, key));
    }

    @Override
    public void add(ListedWord word) {
        entities.persist(word);
        entities.flush();
    }

    @Override
    public Slice<WordRow> listWords(ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        query.filter("text").ifPresent(text -> {
            where.append(" and (w.word like :text escape '\\' or w.reason like :text escape '\\')");
            values.put("text", LikePattern.containing(text));
        });
        query.filter("kind").ifPresent(kind -> {
            where.append(" and w.kind = :kind");
            values.put("kind", WordKind.valueOf(kind));
        });
        query.filter("scope").ifPresent(scope -> {
            where.append(" and w.scope = :scope");
            values.put("scope", WordScope.valueOf(scope));
        });
        String order =
                query.sortWithin(WORD_SORTS.keySet()).map(WORD_SORTS::get).orElse("w.kind");
        TypedQuery<WordRow> page = entities.createQuery(
                "select new org.hongdun.registry.name.WordRow(w.word, w.kind, w.scope, w.match, w.validFrom, w.validTo,"
                        + " w.reason, w.legalBasis) from ListedWord w" + where + " order by " + order
                        + (query.ascending() ? " asc" : " desc") + ", w.word, w.scope, w.validFrom",
                WordRow.class);
        TypedQuery<Long> total = entities.createQuery("select count(w) from ListedWord w" + where, Long.class);
        return slice(query, values, page, total);
    }
}
