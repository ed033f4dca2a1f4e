package org.hongdun.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list that is turned by place.
 *
 * @param rows in the order asked for
 * @param before place to ask backwards from; null if this is the first page
 * @param after place to go on from; null if this is the last page
 */
public record KeysetPage<T>(List<T> rows, String before, String after) implements Serializable {

    public KeysetPage {
        rows = List.copyOf(rows);
    }
}
