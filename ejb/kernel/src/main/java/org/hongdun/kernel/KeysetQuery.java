package org.hongdun.kernel;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a list page asks for that turns its pages by place and not by number, so that the last page of a million rows costs
 * what the first one does.
 *
 * @param pageSize 1 to 1,000 rows
 * @param sortField name of the view's component, or null for the list's own order; never reaches SQL as text
 * @param ascending direction of the sort field
 * @param filters component name to text; blank values are dropped
 * @param place where the page begins, as an earlier answer gave it; null for an end of the list
 * @param backwards whether the page ends before the place, and without a place with the end of the list
 */
public record KeysetQuery(
        int pageSize, String sortField, boolean ascending, Map<String, String> filters, String place, boolean backwards)
        implements Serializable {

    public KeysetQuery {
        ListQuery bounds = new ListQuery(0, pageSize, sortField, ascending, filters);
        pageSize = bounds.pageSize();
        filters = bounds.filters();
    }

    public Optional<String> filter(String name) {
        return Optional.ofNullable(filters.get(name));
    }

    /** The sort field if the list knows it; refused with HD-K005 otherwise. */
    public Optional<String> sortWithin(Set<String> known) {
        return new ListQuery(0, pageSize, sortField, ascending, filters).sortWithin(known);
    }

    /** The same question from another place. */
    public KeysetQuery from(String otherPlace, boolean turnedBack) {
        return new KeysetQuery(pageSize, sortField, ascending, filters, otherPlace, turnedBack);
    }
}
