package org.hongdun.demo;

import java.io.IOException;
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
import org.hongdun.kernel.crypto.PasswordHash;
import org.hongdun.kernel.database.Csv;

/** The staff of the demo city: who stands in {@code demo/staff.csv}, all with one well-known password. Demo mode only. */
public final class DemoStaff {

    /** The password of every demo account; a production start shuts these accounts out. */
    public static final String PASSWORD = "Hongdun-2026";

    private static final String CREATED_BY = "demo";
    private static final int BLOCK = 50;

    private DemoStaff() {}

    /**
     * Adds the staff to an intranet database that has its reference rows; does nothing when there are accounts already.
     * Commits nothing.
     *
     * @return number of accounts added
     */
    public static int load(Connection intranet) throws SQLException, IOException {
        if (number(intranet, "select count(*) from access_account") > 0) {
            return 0;
        }
        Csv staff = Csv.read("demo/staff.csv");
        addAccounts(intranet, staff.rows(), firstOfBlock(intranet, "access_account_seq"));
        addGrants(intranet, staff.rows(), firstOfBlock(intranet, "access_grant_seq"));
        return staff.rows().size();
    }

    /**
     * Disables whatever demo accounts a database has; called at every migration outside demo mode. Commits nothing.
     *
     * @return number of accounts disabled
     */
    public static int shutOut(Connection intranet) throws SQLException {
        try (PreparedStatement disable = intranet.prepareStatement(
                "update access_account set status = 'DISABLED' where created_by = ? and status <> 'DISABLED'")) {
            disable.setString(1, CREATED_BY);
            return disable.executeUpdate();
        }
    }

    private static void addAccounts(Connection intranet, List<List<String>> staff, long firstId) throws SQLException {
        String hash = PasswordHash.of(PASSWORD.toCharArray());
        Timestamp now = Timestamp.valueOf(LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC));
        try (PreparedStatement insert = intranet.prepareStatement(
                "insert into access_account (id, login_name, staff_no, person_name, unit_code, post, status,"
                        + " password_hash, password_set_at, must_change, failures, created_at, created_by, version)"
                        + " values (?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?, ?, 0, ?, '" + CREATED_BY + "', 0)")) {
            long id = firstId;
            for (List<String> person : staff) {
                insert.setLong(1, id++);
                for (int column = 0; column < 5; column++) {
                    insert.setString(2 + column, person.get(column));
                }
                insert.setString(7, hash);
                insert.setTimestamp(8, now);
                insert.setBoolean(9, false);
                insert.setTimestamp(10, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void addGrants(Connection intranet, List<List<String>> staff, long firstId) throws SQLException {
        try (PreparedStatement insert = intranet.prepareStatement(
                "insert into access_grant (id, account_id, role_code, data_scope, valid_from, granted_at, granted_by)"
                        + " select ?, a.id, ?, ?, ?, a.created_at, a.created_by from access_account a"
                        + " where a.login_name = ?")) {
            long id = firstId;
            for (List<String> person : staff) {
                insert.setLong(1, id++);
                insert.setString(2, person.get(5));
                insert.setString(3, person.get(6));
                insert.setDate(4, Date.valueOf(LocalDate.of(2020, 1, 1)));
                insert.setString(5, person.get(0));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** A block of ids that the application, which takes {@value #BLOCK} at a time, will not use. */
    static long firstOfBlock(Connection intranet, String sequence) throws SQLException {
        boolean postgresql = intranet.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        String next = postgresql ? "select nextval('" + sequence + "')" : "select " + sequence + ".nextval from dual";
        long last = number(intranet, next);
        while (last < BLOCK) {
            last = number(intranet, next);
        }
        return last - BLOCK + 1;
    }

    private static long number(Connection intranet, String sql) throws SQLException {
        try (Statement statement = intranet.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
