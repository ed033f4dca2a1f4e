package org.hongdun.acceptance.trip;

import static java.util.Locale.ROOT;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;

/** Looks for a text in every column of a database that can hold one. */
final class EveryColumn {

    private static final String COLUMNS =
            "select c.table_name, c.column_name, lower(c.data_type) from information_schema.columns c"
                    + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                    + " where t.table_type in ('BASE TABLE', 'TABLE') and lower(t.table_schema) = 'public'";

    private EveryColumn() {}

    /** The columns of a side, as table.column in lower case, in which some row holds the text. */
    static Set<String> holding(RunningSite site, Side side, String text) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = site.site().connect(side);
                Statement list = connection.createStatement();
                ResultSet columns = list.executeQuery(COLUMNS)) {
            while (columns.next()) {
                String type = columns.getString(3);
                boolean bytes = type.equals("bytea") || type.startsWith("binary");
                if ((bytes || type.startsWith("character") || type.equals("text"))
                        && holds(connection, columns.getString(1), columns.getString(2), bytes, text)) {
                    found.add((columns.getString(1) + "." + columns.getString(2)).toLowerCase(ROOT));
                }
            }
        }
        return found;
    }

    private static boolean holds(Connection connection, String table, String column, boolean bytes, String text)
            throws SQLException {
        String cells = "select \"" + column + "\" from \"" + table + "\" where \"" + column + "\" is not null";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(cells)) {
            while (rows.next()) {
                String cell = bytes ? new String(rows.getBytes(1), StandardCharsets.UTF_8) : rows.getString(1);
                if (cell.contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
