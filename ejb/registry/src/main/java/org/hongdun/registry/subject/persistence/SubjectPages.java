package org.hongdun.registry.subject.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.KernelError;
import org.hongdun.kernel.KeysetPage;
import org.hongdun.kernel.KeysetQuery;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Place;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.SubjectRow;

/**
 * Pages of the register by place. Rows that lack the value sorted by come last, in either direction, as a second stretch of
 * the list; each stretch is read along an index from the place on.
 */
final class SubjectPages {

    private record Sort(String path, boolean nullable, Function<String, ?> parser, Function<SubjectRow, Object> key) {}

    private static final Map<String, Sort> SORTS = Map.of(
            "name", new Sort("v.particulars.name", false, text -> text, SubjectRow::name),
            "creditCode", new Sort("v.particulars.creditCode", true, CreditCode::new, SubjectRow::creditCode),
            "registrationNo", new Sort("v.particulars.registrationNo", true, text -> text, SubjectRow::registrationNo),
            "legalRepresentative",
                    new Sort("v.particulars.legalRepresentative", false, text -> text, SubjectRow::legalRepresentative),
            "capital", new Sort("v.particulars.capital", true, BigDecimal::new, SubjectRow::capital),
            "establishedOn",
                    new Sort("v.particulars.establishedOn", false, LocalDate::parse, SubjectRow::establishedOn));

    private final EntityManager entities;
    private final String rows;
    private final Function<Tuple, SubjectRow> row;

    SubjectPages(EntityManager entities, String rows, Function<Tuple, SubjectRow> row) {
        this.entities = entities;
        this.rows = rows;
        this.row = row;
    }

    /** @param where clause of the filters, which puts its values into the map */
    KeysetPage<SubjectRow> page(KeysetQuery query, BiFunction<ListQuery, Map<String, Object>, String> where) {
        Sort sort = SORTS.get(query.sortWithin(SORTS.keySet()).orElse("name"));
        Map<String, Object> values = new HashMap<>();
        String filters = where.apply(new ListQuery(0, 1, null, true, query.filters()), values);
        Place place = query.place() == null ? null : Place.parse(query.place());
        List<SubjectRow> read = read(query, sort, filters, values, place);
        boolean more = read.size() > query.pageSize();
        List<SubjectRow> page = new ArrayList<>(more ? read.subList(0, query.pageSize()) : read);
        if (query.backwards()) {
            Collections.reverse(page);
        }
        boolean before = query.backwards() ? more : place != null;
        boolean after = query.backwards() ? place != null : more;
        return new KeysetPage<>(
                page,
                before && !page.isEmpty() ? place(sort, page.get(0)) : null,
                after && !page.isEmpty() ? place(sort, page.get(page.size() - 1)) : null);
    }

    private static String place(Sort sort, SubjectRow row) {
        Object key = sort.key().apply(row);
        return new Place(key == null ? null : key.toString(), row.id()).text();
    }

    /** One row more than the page has, to know whether it goes on. */
    private List<SubjectRow> read(
            KeysetQuery query, Sort sort, String filters, Map<String, Object> values, Place place) {
        int wanted = query.pageSize() + 1;
        List<SubjectRow> read = new ArrayList<>();
        boolean[] withoutValue = query.backwards() ? new boolean[] {true, false} : new boolean[] {false, true};
        boolean reached = place == null;
        for (boolean without : withoutValue) {
            boolean here = place != null && (place.key() == null) == without;
            if ((reached || here) && read.size() < wanted && (sort.nullable() || !without)) {
                read.addAll(stretch(query, sort, filters, values, without, here ? place : null, wanted - read.size()));
            }
            reached |= here;
        }
        return read;
    }

    private List<SubjectRow> stretch(
            KeysetQuery query,
            Sort sort,
            String filters,
            Map<String, Object> values,
            boolean withoutValue,
            Place place,
            int limit) {
        boolean keyUp = query.ascending() != query.backwards();
        boolean idUp = withoutValue ? !query.backwards() : keyUp;
        StringBuilder hql = new StringBuilder(rows).append(filters);
        if (sort.nullable()) {
            hql.append(" and ").append(sort.path()).append(withoutValue ? " is null" : " is not null");
        }
        if (place != null) {
            hql.append(
                    withoutValue
                            ? " and v.subjectId " + (idUp ? ">" : "<") + " :placeId"
                            : behind(sort.path(), keyUp ? ">" : "<"));
        }
        hql.append(" order by ");
        if (!withoutValue) {
            hql.append(sort.path()).append(keyUp ? " asc, " : " desc, ");
        }
        hql.append("v.subjectId").append(idUp ? " asc" : " desc");
        TypedQuery<Tuple> page = entities.createQuery(hql.toString(), Tuple.class);
        values.forEach(page::setParameter);
        if (place != null) {
            page.setParameter("placeId", place.id());
            if (!withoutValue) {
                page.setParameter("placeKey", key(sort, place.key()));
            }
        }
        return page.setMaxResults(limit).getResultList().stream().map(row).toList();
    }

    /** The first bound alone is what an index can begin at; converters of the column do not reach into tuples. */
    private static String behind(String path, String than) {
        return " and " + path + " " + than + "= :placeKey and (" + path + " " + than + " :placeKey or v.subjectId "
                + than + " :placeId)";
    }

    private static Object key(Sort sort, String text) {
        try {
            return sort.parser().apply(text);
        } catch (NumberFormatException | DateTimeParseException malformed) {
            throw new RuleViolation(KernelError.PLACE_MALFORMED, text);
        }
    }
}
