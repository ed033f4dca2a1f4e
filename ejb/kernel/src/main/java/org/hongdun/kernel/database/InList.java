package org.hongdun.kernel.database;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values of an {@code in}, each a parameter of its own and filled up with the last one to a power of two. A query whose
 * list is a single parameter is translated anew at every call; with a few fixed lengths it is translated once for each.
 */
public final class InList {

    /** Oracle takes no more in one list. */
    private static final int MOST = 1000;

    private final String name;
    private final List<?> values;
    private final int length;

    private InList(String name, List<?> values) {
        if (values.isEmpty() || values.size() > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " values, not " + values.size());
        }
        this.name = name;
        this.values = values;
        this.length = Math.min(MOST, Integer.highestOneBit(2 * values.size() - 1));
    }

    /**
     * @param name with which the parameters begin
     * @param values 1 to 1,000
     */
    public static InList of(String name, Collection<?> values) {
        return new InList(name, List.copyOf(values));
    }

    /** What follows the word {@code in}. */
    public String text() {
        return IntStream.range(0, length).mapToObj(at -> ":" + name + at).collect(Collectors.joining(", ", "(", ")"));
    }

    public <Q extends Query> Q bind(Q query) {
        for (int at = 0; at < length; at++) {
            query.setParameter(name + at, values.get(Math.min(at, values.size() - 1)));
        }
        return query;
    }
}
