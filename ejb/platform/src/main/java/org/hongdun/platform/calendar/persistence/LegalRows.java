package org.hongdun.platform.calendar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.calendar.CalendarChangeRow;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.domain.CalendarChange;
import org.hongdun.platform.calendar.domain.CalendarEntry;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.platform.calendar.domain.LegalParameter;
import org.hongdun.platform.calendar.domain.TermRule;

/** The tables of parameters and days. */
@ApplicationScoped
public class LegalRows {

    private static final Map<String, String> FIELDS =
            Map.of("code", "p.key.code", "unit", "p.unit", "legalBasis", "p.legalBasis");

    private static final Map<String, String> SORTS = Map.of(
            "code", "p.key.code", "unit", "p.unit", "legalBasis", "p.legalBasis", "validFrom", "p.key.validFrom");

    @PersistenceContext(unitName = "hongdun-platform")
    private EntityManager entities;

    protected LegalRows() {}

    LegalRows(EntityManager entities) {
        this.entities = entities;
    }

    public LegalBook book() {
        return new LegalBook(
                entities.createQuery("select p from LegalParameter p", LegalParameter.class)
                        .getResultStream()
                        .map(LegalParameter::asValue)
                        .toList(),
                entities.createQuery("select r from TermRule r", TermRule.class)
                        .getResultStream()
                        .map(TermRule::asRule)
                        .toList(),
                days("select d from CalendarEntry d", Map.of()),
                version());
    }

    /** Number of the last change, 0 before the first one. */
    public int version() {
        return entities.createQuery("select coalesce(max(c.version), 0) from CalendarChange c", Integer.class)
                .getSingleResult();
    }

    /** The row of the day, made when there is none yet. */
    public CalendarEntry entry(LocalDate day) {
        CalendarEntry found = entities.find(CalendarEntry.class, day);
        return found == null ? new CalendarEntry(day) : found;
    }

    public void store(CalendarEntry entry) {
        entities.persist(entry);
    }

    public void remove(LocalDate day) {
        entities.remove(entities.find(CalendarEntry.class, day));
    }

    /** Fails at once when somebody else has made the edition of that number. */
    public void add(CalendarChange change) {
        entities.persist(change);
        entities.flush();
    }

    public Slice<CalendarChangeRow> changes(ListQuery asked) {
        String order = asked.sortWithin(Set.of("version", "day"))
                .map(field -> "c." + field + (asked.ascending() ? " asc, " : " desc, "))
                .orElse("");
        return new Slice<>(
                entities.createQuery(
                                "select c from CalendarChange c order by " + order + "c.version desc",
                                CalendarChange.class)
                        .setFirstResult(asked.first())
                        .setMaxResults(asked.pageSize())
                        .getResultStream()
                        .map(CalendarChange::asRow)
                        .toList(),
                entities.createQuery("select count(c) from CalendarChange c", Long.class)
                        .getSingleResult());
    }

    public List<CalendarDay> days(int calendarYear) {
        return days(
                "select d from CalendarEntry d where d.day between :first and :last order by d.day",
                Map.of("first", LocalDate.of(calendarYear, 1, 1), "last", LocalDate.of(calendarYear, 12, 31)));
    }

    private List<CalendarDay> days(String jpql, Map<String, LocalDate> parameters) {
        var query = entities.createQuery(jpql, CalendarEntry.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(CalendarEntry::asDay).toList();
    }

    public Slice<LegalValue> parameters(ListQuery asked) {
        Map<String, Object> values = new HashMap<>();
        String where = FIELDS.keySet().stream()
                .filter(name -> asked.filter(name).isPresent())
                .map(name -> {
                    values.put(name, "%" + asked.filter(name).orElseThrow().toUpperCase() + "%");
                    return " and upper(" + FIELDS.get(name) + ") like :" + name;
                })
                .collect(Collectors.joining());
        if (asked.filter("on").isPresent()) {
            values.put("on", day(asked.filter("on").orElseThrow()));
            where += " and p.key.validFrom <= :on and (p.validTo is null or p.validTo >= :on)";
        }
        String order = asked.sortWithin(SORTS.keySet())
                .map(field -> SORTS.get(field) + (asked.ascending() ? " asc, " : " desc, "))
                .orElse("");
        var rows = entities.createQuery(
                "select p from LegalParameter p where 1 = 1" + where + " order by " + order
                        + "p.key.code, p.key.validFrom",
                LegalParameter.class);
        var count = entities.createQuery("select count(p) from LegalParameter p where 1 = 1" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Slice<>(
                rows.setFirstResult(asked.first())
                        .setMaxResults(asked.pageSize())
                        .getResultStream()
                        .map(LegalParameter::asValue)
                        .toList(),
                count.getSingleResult());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new RuleViolation(CalendarError.DATE_MALFORMED, text);
        }
    }
}
