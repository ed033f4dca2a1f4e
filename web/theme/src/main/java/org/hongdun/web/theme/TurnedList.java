package org.hongdun.web.theme;

import java.util.List;

/** A list whose order and pages are plain links of its page. */
public interface TurnedList<T> extends FilteredList {

    List<Integer> PAGE_SIZES = List.of(20, 50, 100);

    /** The rows of the page that is shown. */
    List<T> shown();

    /** up, down, or nothing if the list is not sorted by the field. */
    String sorting(String field);

    /** The list sorted by the field, the other way round if it is already. */
    String sortUrl(String field);

    /** Rows on a page. */
    int pageSize();

    /** The first page with so many rows. */
    String sizeUrl(int rows);

    String firstUrl();

    /** Null on the first page. */
    String previousUrl();

    /** Null on the last page. */
    String nextUrl();

    String lastUrl();

    /** The address that gives this list, under the same filter and order, as a file: xlsx or csv. */
    String exportUrl(String format);

    /** Where the page stands in the whole, as text; null if that is not known. */
    String standing();
}
