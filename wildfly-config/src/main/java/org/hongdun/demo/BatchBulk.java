package org.hongdun.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By prepared statements in batches, in any dialect. */
final class BatchBulk implements Bulk {

    private final Connection connection;
    private final Map<String, List<Map<String, Object>>> waiting = new LinkedHashMap<>();

    BatchBulk(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void row(String table, Map<String, Object> columns) {
        waiting.computeIfAbsent(table, none -> new ArrayList<>()).add(columns);
    }

    @Override
    public void flush() throws SQLException {
        for (Map.Entry<String, List<Map<String, Object>>> table : waiting.entrySet()) {
            if (!table.getValue().isEmpty()) {
                Rows.insert(connection, table.getKey(), table.getValue());
                table.getValue().clear();
            }
        }
    }

    @Override
    public void finish() throws SQLException {
        flush();
    }
}
