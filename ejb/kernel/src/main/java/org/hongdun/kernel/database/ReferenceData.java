package org.hongdun.kernel.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.crypto.Sm3;

/**
 * Fills the intranet's code lists, calendar, legal parameters, units and roles from {@code sql/reference/*.csv} on the
 * class path. Runs after the migration and may run again: rows that are missing are inserted, rows that are there stay as
 * people have edited them. A flow that the bureau has in no version comes as its first published one, from
 * {@code sql/reference/flows}. Only the permissions of the roles are made exactly what {@code permissions.csv} says, since
 * that table is where "who may do what" is read.
 */
public final class ReferenceData {

    private static final String FOLDER = "sql/reference/";
    private static final int BATCH = 200;
    private static final int BLOCK = 50;

    private record Table(String name, int keyColumns) {}

    private static final List<Table> TABLES = List.of(
            new Table("admin_division", 2),
            new Table("industry", 2),
            new Table("enterprise_type", 1),
            new Table("work_calendar", 1),
            new Table("legal_parameter", 2),
            new Table("term_rule", 2),
            new Table("name_term", 3),
            new Table("name_word", 3),
            new Table("org_unit", 2),
            new Table("access_role", 1),
            new Table("matter_claim", 2),
            new Table("filing_document", 5),
            new Table("licensed_scope", 1));

    private final Connection connection;

    private ReferenceData(Connection connection) {
        this.connection = connection;
    }

    /**
     * Loads what is missing and commits nothing: the caller owns the transaction.
     *
     * @param demo whether the rows of the demo city's regime are loaded, or else those of a production installation
     * @return number of rows written
     */
    public static int load(Connection connection, boolean demo) throws SQLException, IOException {
        ReferenceData data = new ReferenceData(connection);
        int written = 0;
        for (Table table : TABLES) {
            written += data.fill(table, table.name() + ".csv");
        }
        written += data.fill(new Table("legal_parameter", 2), (demo ? "demo" : "production") + "/legal_parameter.csv");
        written += data.publishFlows();
        return written + data.replacePermissions();
    }

    private int fill(Table table, String file) throws SQLException, IOException {
        Csv csv = Csv.read(FOLDER + file);
        List<String> columns = csv.header();
        Set<List<String>> present = keysOf(table, columns);
        List<List<String>> missing = csv.rows().stream()
                .filter(row -> !present.contains(row.subList(0, table.keyColumns())))
                .toList();
        return insert(table.name(), columns, missing);
    }

    private Set<List<String>> keysOf(Table table, List<String> columns) throws SQLException {
        String keys = String.join(", ", columns.subList(0, table.keyColumns()));
        Set<List<String>> found = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("select " + keys + " from " + table.name());
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                List<String> key = new ArrayList<>();
                for (int i = 1; i <= table.keyColumns(); i++) {
                    key.add(asInCsv(columns.get(i - 1), rows, i));
                }
                found.add(key);
            }
        }
        return found;
    }

    private static String asInCsv(String column, ResultSet rows, int index) throws SQLException {
        return isDate(column) ? rows.getDate(index).toLocalDate().toString() : rows.getString(index);
    }

    private int insert(String table, List<String> columns, List<List<String>> rows) throws SQLException {
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (List<String> row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    insert.setObject(i + 1, asInTable(columns.get(i), row.get(i)));
                }
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return rows.size();
    }

    private static Object asInTable(String column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (isDate(column)) {
            return java.sql.Date.valueOf(text);
        }
        if (column.startsWith("is_")) {
            return text.equals("1");
        }
        return column.equals("edition") || column.equals("sector") || column.equals("sort_order")
                ? (Object) Integer.valueOf(text)
                : text;
    }

    private static boolean isDate(String column) {
        return column.equals("valid_from") || column.equals("valid_to") || column.equals("calendar_day");
    }

    private int publishFlows() throws SQLException, IOException {
        int published = 0;
        for (List<String> flow : Csv.read(FOLDER + "flow.csv").rows()) {
            if (number("select count(*) from flow_definition where flow_key = '" + flow.get(0) + "'") == 0) {
                publish(flow.get(0), flow.get(1));
                published++;
            }
        }
        return published;
    }

    private void publish(String key, String name) throws SQLException, IOException {
        String drawing = text("flows/" + key + ".bpmn");
        Timestamp now = Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into flow_definition (id, lock_version, flow_key, version_no, status, flow_name, bpmn_xml, digest,"
                        + " created_by, created_at, published_by, published_at)"
                        + " values (?, 0, ?, 1, 'PUBLISHED', ?, ?, ?, 'system', ?, 'system', ?)")) {
            insert.setLong(1, nextFlowId());
            insert.setString(2, key);
            insert.setString(3, name);
            insert.setCharacterStream(4, new StringReader(drawing), drawing.length());
            insert.setString(5, Sm3.of(drawing));
            insert.setTimestamp(6, now);
            insert.setTimestamp(7, now);
            insert.executeUpdate();
        }
    }

    /** The last of a block of ids that the application, which takes {@value #BLOCK} at a time, will not use. */
    private long nextFlowId() throws SQLException {
        boolean postgresql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        String next =
                postgresql ? "select nextval('flow_definition_seq')" : "select flow_definition_seq.nextval from dual";
        long last = number(next);
        while (last < BLOCK) {
            last = number(next);
        }
        return last;
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = ReferenceData.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int replacePermissions() throws SQLException, IOException {
        Csv csv = Csv.read(FOLDER + "permissions.csv");
        List<String> roles = csv.header().subList(3, csv.header().size());
        List<List<String>> rows = new ArrayList<>();
        for (List<String> line : csv.rows()) {
            for (int i = 0; i < roles.size(); i++) {
                String scope = line.get(3 + i);
                if (!scope.isEmpty()) {
                    rows.add(List.of(roles.get(i), line.get(0), scope));
                }
            }
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from access_role_permission")) {
            delete.executeUpdate();
        }
        return insert("access_role_permission", List.of("role_code", "permission", "scope_rule"), rows);
    }
}
