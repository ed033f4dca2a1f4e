package org.hongdun.registry.ban.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.BanOrigin;
import org.hongdun.registry.ban.BanState;
import org.hongdun.registry.ban.HitState;
import org.hongdun.registry.ban.HitWeight;
import org.hongdun.registry.ban.domain.BanHit;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.domain.GateBucket;
import org.hongdun.registry.ban.domain.PersonKeys;
import org.hongdun.registry.ban.domain.PostHolding;

/** The books of the gate in the database. */
@ApplicationScoped
public class JpaBans implements Bans {

    private static final Map<String, String> BAN_PATHS = Map.of(
            "banNo", "b.banNo",
            "personName", "b.person.name",
            "startsOn", "b.startsOn",
            "endsOn", "b.endsOn",
            "enteredAt", "b.enteredAt");
    private static final Map<String, String> HIT_PATHS = Map.of(
            "foundAt", "h.foundAt",
            "personName", "p.person.name",
            "subjectName", "p.subjectName");
    private static final String WAITING_FIRST =
            "case when b.status = PROPOSED then 0 when b.status = QUARANTINED then 1 else 2 end, b.enteredAt desc";

    @PersistenceContext(unitName = "hongdun-registry")
    private EntityManager entities;

    protected JpaBans() {}

    public JpaBans(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void lock(Collection<PersonKeys> persons) {
        SortedSet<Integer> buckets = new TreeSet<>();
        persons.forEach(keys -> buckets.addAll(keys.buckets()));
        buckets.forEach(bucket -> entities.find(GateBucket.class, bucket, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(BanRecord ban) {
        entities.persist(ban);
    }

    @Override
    public Optional<BanRecord> find(long banId) {
        return Optional.ofNullable(entities.find(BanRecord.class, banId));
    }

    @Override
    public Map<String, Long> known(Collection<String> duplicateKeys) {
        return entities.createQuery(
                        "select b.duplicateKey as digest, b.id as id from BanRecord b where b.duplicateKey in :digests",
                        Tuple.class)
                .setParameter("digests", duplicateKeys)
                .getResultStream()
                .collect(Collectors.toMap(t -> t.get("digest", String.class), t -> t.get("id", Long.class)));
    }

    @Override
    public List<BanRecord> about(Collection<PersonKeys> persons) {
        return entities.createQuery(
                        "select b from BanRecord b where b.status in (QUARANTINED, PROPOSED, IN_FORCE)"
                                + " and (b.keys.certificate in :certificates or b.keys.nameAndBirth in :names)",
                        BanRecord.class)
                .setParameter("certificates", digests(persons, PersonKeys::certificate))
                .setParameter("names", digests(persons, PersonKeys::nameAndBirth))
                .getResultList();
    }

    private static List<String> digests(Collection<PersonKeys> persons, Function<PersonKeys, String> digest) {
        return persons.stream().map(digest).filter(Objects::nonNull).distinct().toList();
    }

    @Override
    public Slice<BanRecord> list(ListQuery query, String certificate, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, certificate, today, values);
        String order = query.sortWithin(BAN_PATHS.keySet())
                .map(field -> BAN_PATHS.get(field) + direction(query))
                .orElse(WAITING_FIRST);
        return slice(
                query,
                values,
                entities.createQuery(
                        "select b from BanRecord b" + where + " order by " + order + ", b.id desc", BanRecord.class),
                entities.createQuery("select count(b) from BanRecord b" + where, Long.class));
    }

    private static String where(ListQuery query, String certificate, LocalDate today, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        query.filter("text").ifPresent(text -> {
            if (certificate != null) {
                where.append(" and b.keys.certificate = :certificate");
                values.put("certificate", certificate);
                return;
            }
            where.append(" and (b.person.name like :text escape '\\' or b.banNo like :number escape '\\'"
                    + " or b.decisionNo like :number escape '\\')");
            values.put("text", LikePattern.containing(text));
            values.put("number", LikePattern.startingWith(text.toUpperCase()));
        });
        query.filter("state").map(BanState::valueOf).ifPresent(state -> {
            where.append(
                    switch (state) {
                        case EXPIRED -> " and b.status = IN_FORCE and b.endsOn < :today";
                        case IN_FORCE -> " and b.status = IN_FORCE and (b.endsOn is null or b.endsOn >= :today)";
                        default -> " and b.status = :state";
                    });
            boolean dated = state == BanState.EXPIRED || state == BanState.IN_FORCE;
            values.put(dated ? "today" : "state", dated ? today : state);
        });
        query.filter("ground").ifPresent(ground -> {
            where.append(" and b.ground = :ground");
            values.put("ground", BanGround.valueOf(ground));
        });
        query.filter("origin").ifPresent(origin -> {
            where.append(" and b.origin = :origin");
            values.put("origin", BanOrigin.valueOf(origin));
        });
        return where.toString();
    }

    private static String direction(ListQuery query) {
        return query.ascending() ? " asc" : " desc";
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
    public void add(PostHolding holding) {
        entities.persist(holding);
    }

    @Override
    public List<PostHolding> soughtBy(String filingNo) {
        return entities.createQuery(
                        "select p from PostHolding p where p.filingNo = :filing and p.status = SOUGHT order by p.id",
                        PostHolding.class)
                .setParameter("filing", filingNo)
                .getResultList();
    }

    @Override
    public List<PostHolding> heldOf(long subjectId) {
        return entities.createQuery(
                        "select p from PostHolding p where p.subjectId = :subject and p.status = HELD order by p.id",
                        PostHolding.class)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    @Override
    public List<PostHolding> seekersAndHolders(Collection<PersonKeys> persons) {
        return entities.createQuery(
                        "select p from PostHolding p where p.status in (SOUGHT, HELD)"
                                + " and (p.keys.certificate in :certificates or p.keys.nameAndBirth in :names)",
                        PostHolding.class)
                .setParameter("certificates", digests(persons, PersonKeys::certificate))
                .setParameter("names", digests(persons, PersonKeys::nameAndBirth))
                .getResultList();
    }

    @Override
    public void add(BanHit hit) {
        entities.persist(hit);
    }

    @Override
    public Optional<BanHit> findHit(long hitId) {
        return Optional.ofNullable(entities.find(BanHit.class, hitId));
    }

    @Override
    public List<BanHit> hitsOn(Collection<PostHolding> holdings) {
        return entities.createQuery("select h from BanHit h where h.holding in :holdings", BanHit.class)
                .setParameter("holdings", holdings)
                .getResultList();
    }

    @Override
    public List<BanHit> hitsOf(long banId) {
        return entities.createQuery(
                        "select h from BanHit h join fetch h.ban b join fetch h.holding where b.id = :ban order by h.id",
                        BanHit.class)
                .setParameter("ban", banId)
                .getResultList();
    }

    @Override
    public Slice<BanHit> hits(ListQuery query, Reach reach) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" where cast(p.unitPath as string) like :reach");
        values.put("reach", reach.pathPattern());
        query.filter("text").ifPresent(text -> {
            where.append(" and (p.person.name like :text escape '\\' or p.subjectName like :text escape '\\')");
            values.put("text", LikePattern.containing(text));
        });
        query.filter("state").ifPresent(state -> {
            where.append(" and h.status = :state");
            values.put("state", HitState.valueOf(state));
        });
        query.filter("weight").ifPresent(weight -> {
            where.append(" and h.weight = :weight");
            values.put("weight", HitWeight.valueOf(weight));
        });
        String order = query.sortWithin(HIT_PATHS.keySet())
                .map(field -> HIT_PATHS.get(field) + direction(query))
                .orElse("case when h.status = OPEN then 0 else 1 end, h.foundAt desc");
        return slice(
                query,
                values,
                entities.createQuery(
                        "select h from BanHit h join fetch h.ban join fetch h.holding p" + where + " order by " + order
                                + ", h.id desc",
                        BanHit.class),
                entities.createQuery("select count(h) from BanHit h join h.holding p" + where, Long.class));
    }
}
