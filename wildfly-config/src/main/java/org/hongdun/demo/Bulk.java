package org.hongdun.demo;

import java.sql.SQLException;
import java.util.Map;

/** Takes rows of several tables and hands them to the database many at a time. */
interface Bulk {

    /** @param columns column to value; the same columns in the same order for every row of the table */
    void row(String table, Map<String, Object> columns) throws SQLException;

    /** Hands over what waits, table by table in the order in which they were first named. */
    void flush() throws SQLException;

    /** Hands over the rest; keys and indexes hold again. */
    void finish() throws SQLException;
}
