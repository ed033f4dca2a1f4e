package org.hongdun.web.theme;

/** What the filter bar and whoever keeps a filter ask of a list. */
public interface FilteredList {

    /** What the list is filtered by under that name, empty if by nothing. */
    String filter(String name);

    /** Whether any filter is set. */
    boolean isFiltered();

    /** The query part of the address of its first page, under the same filters and order. */
    String firstPage();

    /** The query part of its address that no filter takes away, since it says which list of the page it is; mostly empty. */
    String place();
}
