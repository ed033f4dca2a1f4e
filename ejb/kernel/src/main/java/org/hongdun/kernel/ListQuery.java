package org.hongdun.kernel;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a list page asks for.
 *
 * @param first index of the first row, from 0
 * @param pageSize 1 to 1,000 rows
 * @param sortField name of the view's component, or null for the list's own order; never reaches SQL as text
 * @param ascending direction of the sort field
 * @param filters component name to text; blank values are dropped
 */
public record ListQuery(int first, int pageSize, String sortField, boolean ascending, Map<String, String> filters)
        implements Serializable {

    public static final int LARGEST_PAGE = 1000;

    public ListQuery {
        first = Math.max(0, first);
        pageSize = Math.min(LARGEST_PAGE, Math.max(1, pageSize));
        filters = filters.entrySet().stream()
                .filter(e -> e.getValue() != null && !e.getValue().isBlank())
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> e.getValue().strip()));
    }

    public static ListQuery page(int first, int pageSize) {
        return new ListQuery(first, pageSize, null, true, Map.of());
    }

    public Optional<String> filter(String name) {
        return Optional.ofNullable(filters.get(name));
    }

    /** The sort field if the list knows it; refused with HD-K005 otherwise. */
    public Optional<String> sortWithin(Set<String> known) {
        if (sortField != null && !known.contains(sortField)) {
            throw new RuleViolation(KernelError.SORT_FIELD_UNKNOWN, sortField);
        }
        return Optional.ofNullable(sortField);
    }

    /** The same question, one page further: for exports that read the list page by page. */
    public ListQuery next() {
        return new ListQuery(first + pageSize, pageSize, sortField, ascending, filters);
    }
}
