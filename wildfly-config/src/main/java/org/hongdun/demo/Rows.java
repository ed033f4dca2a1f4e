package org.hongdun.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds rows to a migrated database, many at a time, in either dialect. */
final class Rows {

    private static final int BATCH = 200;

    private Rows() {}

    /** @param rows column to value; all with the same columns in the same order */
    static void insert(Connection connection, String table, List<Map<String, Object>> rows) throws SQLException {
        List<String> columns = List.copyOf(rows.get(0).keySet());
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Map<String, Object> row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    set(insert, i + 1, row.get(columns.get(i)));
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, int index, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            insert.setTimestamp(index, Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)));
        } else if (value instanceof LocalDate day) {
            insert.setDate(index, Date.valueOf(day));
        } else if (value instanceof BigDecimal amount) {
            insert.setBigDecimal(index, amount);
        } else if (value instanceof UUID uuid) {
            insert.setString(index, uuid.toString());
        } else if (value instanceof byte[] bytes) {
            insert.setBytes(index, bytes);
        } else {
            insert.setObject(index, value);
        }
    }

    /** Moves a sequence, of which the application takes the block that ends with the next number, beyond the ids used here. */
    static void skip(Connection connection, String sequence, long usedUpTo) throws SQLException {
        if (isPostgresql(connection)) {
            number(connection, "select setval('" + sequence + "', " + Math.max(1, usedUpTo) + ")");
            return;
        }
        while (number(connection, "select " + sequence + ".nextval from dual") < usedUpTo) {
            continue;
        }
    }

    static boolean isPostgresql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
