package org.hongdun.acceptance.schema;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * What the entities of a persistence unit believe of a database, against what is there. Hibernate's own validation
 * looks at names and types; this looks at nullability and length too.
 */
final class MappedSchema {

    private static final Set<Integer> TEXT = Set.of(Types.CHAR, Types.VARCHAR, Types.NVARCHAR, Types.NCHAR);
    private static final int WITHOUT_LIMIT = 1_000_000;

    /** One difference, ready to be read by the owner of the entity. */
    record Difference(String column, String entity, String database) {}

    private record Real(boolean nullable, int type, int size) {}

    private MappedSchema() {}

    /** The differences between what the unit of the factory maps and the database behind the connection. */
    static List<Difference> differences(EntityManagerFactory factory, Connection connection) throws SQLException {
        List<Difference> differences = new ArrayList<>();
        for (Table table : TableWatcher.tablesOf(factory)) {
            compare(table, realColumns(connection, table.getName()), isView(connection, table.getName()), differences);
        }
        return differences;
    }

    private static void compare(Table table, Map<String, Real> real, boolean isView, List<Difference> differences) {
        for (Column column : table.getColumns()) {
            Real there = real.get(column.getName().toUpperCase(Locale.ROOT));
            String name = table.getName() + "." + column.getName();
            if (there == null) {
                differences.add(new Difference(name, "mapped", "missing"));
                continue;
            }
            if (!isView && column.isNullable() != there.nullable()) {
                differences.add(new Difference(name, nullability(column.isNullable()), nullability(there.nullable())));
            }
            if (TEXT.contains(there.type()) && there.size() < WITHOUT_LIMIT) {
                long length = column.getLength() == null ? 255 : column.getLength();
                if (length != there.size()) {
                    differences.add(new Difference(name, "length " + length, "length " + there.size()));
                }
            }
        }
    }

    private static String nullability(boolean nullable) {
        return nullable ? "nullable" : "not null";
    }

    /** A view declares no nullability of its own. */
    private static boolean isView(Connection connection, String name) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        try (ResultSet views = metadata.getTables(
                connection.getCatalog(), connection.getSchema(), stored(metadata, name), new String[] {"VIEW"})) {
            return views.next();
        }
    }

    private static String stored(DatabaseMetaData metadata, String name) throws SQLException {
        return metadata.storesUpperCaseIdentifiers() || !metadata.storesLowerCaseIdentifiers()
                ? name.toUpperCase(Locale.ROOT)
                : name.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Real> realColumns(Connection connection, String table) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        Map<String, Real> columns = new HashMap<>();
        try (ResultSet rows =
                metadata.getColumns(connection.getCatalog(), connection.getSchema(), stored(metadata, table), null)) {
            while (rows.next()) {
                columns.put(
                        rows.getString("COLUMN_NAME").toUpperCase(Locale.ROOT),
                        new Real(
                                rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable,
                                rows.getInt("DATA_TYPE"),
                                rows.getInt("COLUMN_SIZE")));
            }
        }
        return columns;
    }
}
