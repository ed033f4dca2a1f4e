package org.hongdun.registry.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.LicensedScope;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.domain.Claims;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.FilingClaim;
import org.hongdun.registry.filing.domain.FilingNotice;
import org.hongdun.registry.filing.domain.Filings;
import org.hongdun.registry.filing.domain.RequiredDocument;

/** Registration matters in the database. */
@ApplicationScoped
public class JpaFilings implements Filings {

    private static final Map<String, String> SORT_PATHS = Map.of(
            "filingNo", "f.filingNo",
            "subjectName", "f.subjectName",
            "matter", "f.matter",
            "status", "f.status",
            "submittedAt", "f.submittedAt",
            "acceptedOn", "f.acceptedOn",
            "dueOn", "f.dueOn",
            "unitCode", "f.unitCode",
            "decidedAt", "f.decidedAt");

    private static final String LICENCE_DUE = "f.status in (APPROVED, LICENCE_PRINTED) and f.matter in :licensed";
    private static final List<RegistrationMatter> LICENSED = Stream.of(RegistrationMatter.values())
            .filter(RegistrationMatter::givesLicence)
            .toList();
    private static final String OPEN = "f.status in (SUBMITTED, SUPPLEMENT, ACCEPTED, EXAMINING, APPROVING)";
    private static final String OPEN_FIRST =
            "case when " + OPEN + " then 0 else 1 end, case when " + OPEN + " then f.dueOn end, f.enteredAt desc";

    @PersistenceContext(unitName = "hongdun-registry")
    private EntityManager entities;

    protected JpaFilings() {}

    public JpaFilings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Filing filing) {
        entities.persist(filing);
        flush(FilingError.OPENED_TWICE, "");
    }

    /** A unique key that is taken refuses; every other trouble of the database goes its way. */
    private void flush(FilingError taken, Object detail) {
        try {
            entities.flush();
        } catch (PersistenceException failed) {
            if (isViolation(failed)) {
                throw new RuleViolation(taken, detail);
            }
            throw failed;
        }
    }

    private static boolean isViolation(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(ConstraintViolationException.class::isInstance);
    }

    @Override
    public Optional<Filing> find(long filingId) {
        return Optional.ofNullable(entities.find(Filing.class, filingId));
    }

    @Override
    public Optional<Filing> locked(long filingId) {
        return Optional.ofNullable(entities.find(Filing.class, filingId, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public List<Long> unsent(int most) {
        return entities.createQuery(
                        "select f.id from Filing f where f.approvalItem is null and f.status in (SUBMITTED, SUPPLEMENT,"
                                + " ACCEPTED, EXAMINING, APPROVING, APPROVED, LICENCE_PRINTED, ISSUED, REJECTED)"
                                + " order by f.id",
                        Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void moved(Collection<String> filingNos, LocalDate dueOn) {
        entities.createQuery("update Filing f set f.dueOn = :due where f.filingNo in :numbers")
                .setParameter("due", dueOn)
                .setParameter("numbers", filingNos)
                .executeUpdate();
    }

    @Override
    public List<Filing> online(Collection<String> filingNos) {
        return entities.createQuery(
                        "select f from Filing f where f.filingNo in :numbers and f.channel = ONLINE", Filing.class)
                .setParameter("numbers", filingNos)
                .getResultList();
    }

    @Override
    public Optional<Filing> openedWith(UUID clientKey) {
        return entities.createQuery("select f from Filing f where f.clientKey = :key", Filing.class)
                .setParameter("key", clientKey.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Slice<Filing> list(ListQuery query, Reach reach, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, reach, today, values);
        String order = query.sortWithin(SORT_PATHS.keySet())
                .map(field -> SORT_PATHS.get(field) + (query.ascending() ? " asc" : " desc"))
                .orElse(OPEN_FIRST);
        TypedQuery<Filing> page =
                entities.createQuery("select f from Filing f" + where + " order by " + order + ", f.id", Filing.class);
        TypedQuery<Long> total = entities.createQuery("select count(f) from Filing f" + where, Long.class);
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
    public long licencesDue(Reach reach) {
        return entities.createQuery(
                        "select count(f) from Filing f where cast(f.unitPath as string) like :reach and " + LICENCE_DUE,
                        Long.class)
                .setParameter("reach", reach.pathPattern())
                .setParameter("licensed", LICENSED)
                .getSingleResult();
    }

    private static String where(ListQuery query, Reach reach, LocalDate today, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where cast(f.unitPath as string) like :reach");
        values.put("reach", reach.pathPattern());
        query.filter("status").ifPresent(text -> {
            where.append(" and f.status = :status");
            values.put("status", FilingStatus.valueOf(text));
        });
        query.filter("matter").ifPresent(text -> {
            where.append(" and f.matter = :matter");
            values.put("matter", RegistrationMatter.valueOf(text));
        });
        query.filter("unitCode").ifPresent(text -> {
            where.append(" and f.unitCode = :unitCode");
            values.put("unitCode", text);
        });
        query.filter("licence").filter("DUE"::equals).ifPresent(text -> {
            where.append(" and " + LICENCE_DUE);
            values.put("licensed", LICENSED);
        });
        query.filter("open").filter("true"::equals).ifPresent(text -> where.append(" and " + OPEN));
        query.filter("text").ifPresent(text -> {
            where.append(" and (f.subjectName like :text escape '\\' or f.filingNo like :number escape '\\'"
                    + " or f.creditCode like :number escape '\\')");
            values.put("text", LikePattern.containing(text));
            values.put("number", LikePattern.startingWith(text.toUpperCase()));
        });
        query.filter("due").ifPresent(text -> {
            where.append(" and f.stopped = false and f.dueOn " + comparison(text) + " :today");
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
    public void add(FilingNotice notice) {
        entities.persist(notice);
    }

    @Override
    public Optional<FilingNotice> notice(long filingId, NoticeKind kind) {
        return notices(filingId).stream()
                .filter(notice -> notice.kind() == kind)
                .findFirst();
    }

    @Override
    public List<Filing> ofSubject(long subjectId) {
        return entities.createQuery(
                        "select distinct f from Filing f left join fetch f.documents"
                                + " where f.subjectId = :subject and f.filingNo is not null order by f.receivedOn, f.id",
                        Filing.class)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    @Override
    public List<FilingNotice> notices(long filingId) {
        return entities.createQuery(
                        "select n from FilingNotice n where n.filingId = :filing order by n.issuedAt",
                        FilingNotice.class)
                .setParameter("filing", filingId)
                .getResultList();
    }

    @Override
    public void claim(Filing filing) {
        Set<String> keys = Claims.of(filing, claimsOf(filing.matter()));
        if (keys.isEmpty()) {
            return;
        }
        holderOf(keys).ifPresent(holder -> {
            throw new RuleViolation(FilingError.BLOCKED, holder);
        });
        keys.forEach(key -> entities.persist(new FilingClaim(key, filing)));
        flush(FilingError.BLOCKED, "");
    }

    private Optional<String> holderOf(Set<String> keys) {
        return entities.createQuery(
                        "select f.filingNo from FilingClaim c join Filing f on f.id = c.filingId where c.key in :keys"
                                + " order by f.filingNo",
                        String.class)
                .setParameter("keys", keys)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<String> claimsOf(RegistrationMatter matter) {
        return entities.createNativeQuery(
                        "select claim from matter_claim where matter = ?1 order by claim", String.class)
                .setParameter(1, matter.name())
                .getResultList();
    }

    @Override
    public void release(Filing filing) {
        entities.createQuery("delete from FilingClaim c where c.filingId = :filing")
                .setParameter("filing", filing.id())
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<RequiredDocument> documents(
            RegistrationMatter matter, SubjectKind kind, RegistrationRegime regime, Collection<ChangeItem> items) {
        List<String> codes = Stream.concat(Stream.of("*"), items.stream().map(ChangeItem::code))
                .toList();
        List<Tuple> rows = entities.createNativeQuery(
                        "select doc_code as code, doc_name as name, doc_name_en as nameen, is_required as required,"
                                + " legal_basis as basis from filing_document where matter = ?1"
                                + " and subject_kind in (?2, '*') and regime in (?3, '*') and change_item in (?4)"
                                + " order by sort_order, doc_code",
                        Tuple.class)
                .setParameter(1, matter.name())
                .setParameter(2, kind.name())
                .setParameter(3, regime.name())
                .setParameter(4, codes)
                .getResultList();
        Map<String, RequiredDocument> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.putIfAbsent((String) row.get(0), document(row)));
        return List.copyOf(byCode.values());
    }

    private static RequiredDocument document(Tuple row) {
        Object required = row.get(3);
        return new RequiredDocument(
                (String) row.get(0),
                (String) row.get(1),
                (String) row.get(2),
                required instanceof Boolean flag ? flag : ((Number) required).intValue() == 1,
                (String) row.get(4));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<LicensedScope> licensedScopes() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select scope_word, licence_name from licensed_scope order by scope_word", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new LicensedScope((String) row.get(0), (String) row.get(1)))
                .toList();
    }
}
