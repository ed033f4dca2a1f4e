package org.hongdun.platform.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.LikePattern;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.domain.Absence;
import org.hongdun.platform.access.domain.Account;

/** Days on which officers are away, each with whose they are. */
@ApplicationScoped
public class AbsenceRows {

    private static final String REACHED =
            "a.unitCode in (select u.key.code from UnitVersion u where u.validTo is null and cast(u.path as String) like :reach)";
    private static final String NAMED = "(a.name like :text escape '\\' or lower(a.loginName) like :lower escape '\\'"
            + " or a.post like :text escape '\\')";
    private static final Map<String, String> SORTS = Map.of("name", "a.name", "from", "b.from", "to", "b.to");
    private static final Map<String, String> STATES = Map.of(
            "NOW", " and b.from <= :today and b.to >= :today",
            "COMING", " and b.from > :today and b.to >= b.from",
            "OVER", " and b.to < :today");

    /** An absence and whose it is. */
    public record Line(Absence absence, Account account) {}

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected AbsenceRows() {}

    AbsenceRows(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Absence absence) {
        entities.persist(absence);
    }

    public Optional<Absence> find(long id) {
        return Optional.ofNullable(entities.find(Absence.class, id));
    }

    /** Those of that person that are not over on that day. */
    public List<Absence> of(String loginName, LocalDate day) {
        return entities.createQuery(
                        "select b from Absence b where b.loginName = :login and b.to >= :day", Absence.class)
                .setParameter("login", loginName)
                .setParameter("day", day)
                .getResultList();
    }

    /** His own and those of the units of that pattern. */
    public Slice<Line> page(String loginName, String pathPattern, ListQuery asked, LocalDate today) {
        Map<String, Object> values = new HashMap<>(Map.of("me", loginName, "reach", pathPattern));
        StringBuilder from = new StringBuilder(
                        " from Absence b join Account a on a.loginName = b.loginName where (b.loginName = :me or ")
                .append(REACHED)
                .append(")");
        asked.filter("text").ifPresent(text -> {
            named(text, values);
            from.append(" and ").append(NAMED);
        });
        asked.filter("state").filter(STATES::containsKey).ifPresent(state -> {
            values.put("today", today);
            from.append(STATES.get(state));
        });
        String order = asked.sortWithin(SORTS.keySet())
                .map(field -> SORTS.get(field) + (asked.ascending() ? " asc, " : " desc, "))
                .orElse("");
        TypedQuery<Object[]> rows = entities.createQuery(
                "select b, a" + from + " order by " + order + "b.from desc, b.id desc", Object[].class);
        TypedQuery<Long> count = entities.createQuery("select count(b)" + from, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Slice<>(
                rows.setFirstResult(asked.first())
                        .setMaxResults(asked.pageSize())
                        .getResultStream()
                        .map(row -> new Line((Absence) row[0], (Account) row[1]))
                        .toList(),
                count.getSingleResult());
    }

    /** Active staff of the units of that pattern, by name. */
    public List<Account> staff(String text, String pathPattern, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("reach", pathPattern));
        named(text, values);
        TypedQuery<Account> query = entities.createQuery(
                "select a from Account a where a.status = ACTIVE and " + NAMED + " and " + REACHED
                        + " order by a.name, a.loginName",
                Account.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static void named(String text, Map<String, Object> values) {
        values.put("text", LikePattern.containing(text));
        values.put("lower", LikePattern.containing(text.toLowerCase()));
    }
}
