package org.hongdun.web.theme;

/** What the filter bar asks of a list. */
public interface FilteredList {

    /** What the list is filtered by under that name, empty if by nothing. */
    String filter(String name);

    /** Whether any filter is set. */
    boolean isFiltered();
}
