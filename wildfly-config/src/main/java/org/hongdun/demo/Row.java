package org.hongdun.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the columns of one row in order. */
final class Row {

    private final Map<String, Object> columns = new LinkedHashMap<>();

    static Row with(String column, Object value) {
        return new Row().and(column, value);
    }

    Row and(String column, Object value) {
        columns.put(column, value);
        return this;
    }

    Row and(Map<String, Object> others) {
        columns.putAll(others);
        return this;
    }

    Map<String, Object> columns() {
        return columns;
    }
}
