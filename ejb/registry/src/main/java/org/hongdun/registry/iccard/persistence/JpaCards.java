package org.hongdun.registry.iccard.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.iccard.CardCount;
import org.hongdun.registry.iccard.CardEvent;
import org.hongdun.registry.iccard.CardState;
import org.hongdun.registry.iccard.domain.Cards;
import org.hongdun.registry.iccard.domain.IcCard;

/** The cards in the database. */
@ApplicationScoped
public class JpaCards implements Cards {

    private static final Map<String, String> SORT_PATHS = Map.of(
            "cardNo", "c.cardNo",
            "subjectName", "c.holder.subjectName",
            "issuedOn", "c.issuedOn",
            "expiresOn", "c.expiresOn",
            "changedAt", "c.changedAt");
    private static final String WITHIN = " where cast(c.unitPath as string) like :reach";

    @PersistenceContext(unitName = "hongdun-registry")
    private EntityManager entities;

    protected JpaCards() {}

    public JpaCards(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(IcCard card) {
        entities.persist(card);
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public Optional<IcCard> find(long cardId) {
        return Optional.ofNullable(entities.find(IcCard.class, cardId));
    }

    @Override
    public List<IcCard> ofSubject(long subjectId) {
        return entities.createQuery(
                        "select c from IcCard c where c.holder.subjectId = :subject order by c.id", IcCard.class)
                .setParameter("subject", subjectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Optional<IcCard> nextBlank(String unitCode) {
        List<Long> lowest = entities.createQuery(
                        "select c.id from IcCard c where c.unitCode = :unit and c.state = BLANK order by c.cardNo",
                        Long.class)
                .setParameter("unit", unitCode)
                .setMaxResults(1)
                .getResultList();
        return lowest.stream()
                .map(id -> entities.find(IcCard.class, id, LockModeType.PESSIMISTIC_WRITE))
                .findFirst();
    }

    @Override
    public boolean isTaken(long subjectId, int duplicateNo) {
        return entities.createQuery(
                                "select count(c) from IcCard c where c.holder.subjectId = :subject"
                                        + " and c.holder.duplicateNo = :duplicate and c.state in (MADE, ACTIVE)",
                                Long.class)
                        .setParameter("subject", subjectId)
                        .setParameter("duplicate", duplicateNo)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<String> known(Collection<String> cardNos) {
        return entities.createQuery("select c.cardNo from IcCard c where c.cardNo in :numbers", String.class)
                .setParameter("numbers", cardNos)
                .getResultList();
    }

    @Override
    public Slice<IcCard> list(ListQuery query, Reach reach) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(WITHIN);
        values.put("reach", reach.pathPattern());
        query.filter("state").ifPresent(state -> {
            where.append(" and c.state = :state");
            values.put("state", CardState.valueOf(state));
        });
        query.filter("unitCode").ifPresent(unit -> {
            where.append(" and c.unitCode = :unit");
            values.put("unit", unit);
        });
        query.filter("subjectId").ifPresent(subject -> {
            where.append(" and c.holder.subjectId = :subject");
            values.put("subject", Long.valueOf(subject));
        });
        query.filter("text").ifPresent(text -> {
            where.append(" and (c.holder.subjectName like :text escape '\\' or c.cardNo like :number escape '\\'"
                    + " or c.holder.creditCode like :number escape '\\')");
            values.put("text", LikePattern.containing(text));
            values.put("number", LikePattern.startingWith(text.toUpperCase()));
        });
        String order = query.sortWithin(SORT_PATHS.keySet())
                .map(field -> SORT_PATHS.get(field) + (query.ascending() ? " asc" : " desc"))
                .orElse("case when c.state = BLANK then 1 else 0 end, c.changedAt desc");
        TypedQuery<IcCard> page = entities.createQuery(
                "select c from IcCard c" + where + " order by " + order + ", c.id desc", IcCard.class);
        TypedQuery<Long> total = entities.createQuery("select count(c) from IcCard c" + where, Long.class);
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
    public List<IcCard> rewriteOverdue(LocalDate today, int most) {
        return due("c.rewriteDueOn", today, most);
    }

    @Override
    public List<IcCard> over(LocalDate today, int most) {
        return due("c.expiresOn", today, most);
    }

    @Override
    public List<IcCard> untold(int most) {
        return entities.createQuery(
                        "select c from IcCard c where c.issuedOn is not null and c.holder.creditCode is not null"
                                + " and (c.toldState is null or c.toldState <> c.state) order by c.id",
                        IcCard.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(most)
                .getResultList();
    }

    /** Beside the version, so that an officer who has the card on his page may go on. */
    @Override
    public void told(List<IcCard> cards) {
        entities.createQuery("update IcCard c set c.toldState = c.state where c in :cards")
                .setParameter("cards", cards)
                .executeUpdate();
    }

    private List<IcCard> due(String day, LocalDate today, int most) {
        return entities.createQuery(
                        "select c from IcCard c where c.state = ACTIVE and " + day + " < :today order by c.id",
                        IcCard.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<CardCount> byState(Reach reach) {
        return entities.createQuery(
                        "select c.state as state, count(c) as number from IcCard c" + WITHIN + " group by c.state",
                        Tuple.class)
                .setParameter("reach", reach.pathPattern())
                .getResultStream()
                .map(t -> new CardCount(
                        t.get("state", CardState.class).name(),
                        t.get("state", CardState.class).name(),
                        t.get("number", Long.class)))
                .toList();
    }

    @Override
    public List<CardCount> byUnit(Reach reach) {
        return entities.createQuery(
                        "select c.unitCode as unit, c.state as state, count(c) as number from IcCard c" + WITHIN
                                + " group by c.unitCode, c.state order by c.unitCode",
                        Tuple.class)
                .setParameter("reach", reach.pathPattern())
                .getResultStream()
                .map(t -> new CardCount(
                        t.get("unit", String.class),
                        t.get("state", CardState.class).name(),
                        t.get("number", Long.class)))
                .toList();
    }

    @Override
    public List<CardCount> byMonth(Reach reach, LocalDate since) {
        return entities.createQuery(
                        "select extract(year from s.on) as y, extract(month from s.on) as m, s.event as event,"
                                + " count(s) as number from CardStep s join s.card c" + WITHIN
                                + " and s.on >= :since and s.event in (PERSONALISE, ISSUE, REPORT_LOSS)"
                                + " group by extract(year from s.on), extract(month from s.on), s.event"
                                + " order by extract(year from s.on), extract(month from s.on), s.event",
                        Tuple.class)
                .setParameter("reach", reach.pathPattern())
                .setParameter("since", since)
                .getResultStream()
                .map(t -> new CardCount(
                        YearMonth.of(t.get("y", Integer.class), t.get("m", Integer.class))
                                .toString(),
                        t.get("event", CardEvent.class).name(),
                        t.get("number", Long.class)))
                .toList();
    }
}
