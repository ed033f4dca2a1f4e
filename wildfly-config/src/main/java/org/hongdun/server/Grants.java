package org.hongdun.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server's account may do with the objects that another account owns: read and write rows, in the audit chain only
 * add them, and change no table.
 */
final class Grants {

    private static final String HISTORY = "flyway_schema_history";
    private static final String AUDIT = "audit_event";

    /** Of each object its name, what may be done with it, and what the grant calls it. */
    private static final String ON_POSTGRESQL =
            "select lower(relname), case relkind when 'S' then 'usage, select' when 'v' then 'select' else 'all' end,"
                    + " case relkind when 'S' then 'sequence ' else '' end || relname"
                    + " from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'S')";

    private static final String ON_ORACLE =
            "select lower(object_name), case object_type when 'TABLE' then 'all' else 'select' end, object_name"
                    + " from user_objects where object_type in ('TABLE', 'VIEW', 'SEQUENCE')";

    private Grants() {}

    /**
     * Gives the rights on every object in the schema of the connection; what has been given may be given again.
     *
     * @param owner connection of the account that owns the tables
     * @param account the server's account
     */
    static void give(Connection owner, String account) throws SQLException {
        boolean postgresql = owner.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        List<String> grants = new ArrayList<>();
        try (Statement statement = owner.createStatement()) {
            String grantee = statement.enquoteIdentifier(account, false);
            try (var objects = statement.executeQuery(postgresql ? ON_POSTGRESQL : ON_ORACLE)) {
                while (objects.next()) {
                    String name = objects.getString(1);
                    if (!name.equals(HISTORY)) {
                        grants.add("grant " + rights(name, objects.getString(2)) + " on " + objects.getString(3)
                                + " to " + grantee);
                    }
                }
            }
            for (String grant : grants) {
                statement.execute(grant);
            }
        }
    }

    private static String rights(String name, String kind) {
        if (!kind.equals("all")) {
            return kind;
        }
        return name.equals(AUDIT) ? "select, insert" : "select, insert, update, delete";
    }
}
