package org.hongdun.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.postgresql.PGConnection;

/**
 * By COPY into PostgreSQL, while the next rows are made. For the time of the load the tables stand without their foreign
 * keys, unique keys and indexes; all in one transaction, so that nobody ever sees them so.
 */
final class CopyBulk implements Bulk {

    private final Connection connection;
    private final Map<String, CopyText> waiting = new LinkedHashMap<>();
    private final List<String> toRestore = new ArrayList<>();
    private CompletableFuture<Void> under = CompletableFuture.completedFuture(null);

    /** @param tables that will be filled; nothing refers to their unique keys */
    CopyBulk(Connection connection, List<String> tables) throws SQLException {
        this.connection = connection;
        for (String table : tables) {
            strip(table);
        }
    }

    private void strip(String table) throws SQLException {
        List<String> drops = new ArrayList<>();
        List<String> later = new ArrayList<>();
        collect(
                "select conname, pg_get_constraintdef(oid), contype from pg_constraint where contype in ('f', 'u')"
                        + " and conrelid = '" + table + "'::regclass order by contype desc",
                (name, definition) -> {
                    drops.add("alter table " + table + " drop constraint " + name);
                    later.add("alter table " + table + " add constraint " + name + " " + definition);
                });
        collect(
                "select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid), '' from pg_index i"
                        + " where i.indrelid = '" + table + "'::regclass and not i.indisprimary and not exists"
                        + " (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype = 'u')",
                (name, definition) -> {
                    drops.add("drop index " + name);
                    later.add(0, definition);
                });
        for (String drop : drops) {
            execute(drop);
        }
        toRestore.addAll(later);
    }

    private interface Found {
        void one(String name, String definition);
    }

    private void collect(String query, Found found) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.one(rows.getString(1), rows.getString(2));
            }
        }
    }

    @Override
    public void row(String table, Map<String, Object> columns) {
        waiting.computeIfAbsent(table, name -> new CopyText(name, columns)).row(columns);
    }

    @Override
    public void flush() throws SQLException {
        await();
        Map<String, byte[]> parcels = new LinkedHashMap<>();
        waiting.values().forEach(table -> parcels.put(table.command(), table.take()));
        under = CompletableFuture.runAsync(() -> copy(parcels));
    }

    private void copy(Map<String, byte[]> parcels) {
        try {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Map.Entry<String, byte[]> parcel : parcels.entrySet()) {
                copies.copyIn(parcel.getKey(), new ByteArrayInputStream(parcel.getValue()));
            }
        } catch (SQLException | IOException failed) {
            throw new CompletionException(failed);
        }
    }

    private void await() throws SQLException {
        try {
            under.join();
        } catch (CompletionException failed) {
            throw new SQLException("A bulk load failed", failed.getCause());
        }
    }

    @Override
    public void finish() throws SQLException {
        flush();
        await();
        execute("set local maintenance_work_mem = '512MB'");
        for (String restore : toRestore) {
            execute(restore);
        }
        for (String table : waiting.keySet()) {
            execute("analyze " + table);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
