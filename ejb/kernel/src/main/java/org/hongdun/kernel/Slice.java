package org.hongdun.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list, read from the database as a page.
 *
 * @param rows the rows of this page
 * @param total number of rows of the whole list under the same filter
 */
public record Slice<T>(List<T> rows, long total) implements Serializable {

    public Slice {
        rows = List.copyOf(rows);
    }
}
