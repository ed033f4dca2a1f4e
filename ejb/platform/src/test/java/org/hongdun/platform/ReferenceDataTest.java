package org.hongdun.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hongdun.kernel.database.ReferenceData;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceDataTest {

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_second_load_adds_nothing_but_the_permissions(TestDatabase database) throws SQLException, IOException {
        long permissions = count(database, "select count(*) from access_role_permission");

        assertThat(load(database)).isEqualTo((int) permissions);
        assertThat(count(database, "select count(*) from access_role_permission"))
                .isEqualTo(permissions);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void what_people_have_edited_stays_and_what_they_have_removed_returns(TestDatabase database)
            throws SQLException, IOException {
        database.execute("update legal_parameter set param_value = '45' where param_code = 'LOGIN.LOCK'");
        database.execute("delete from work_calendar where calendar_day = date '2026-10-01'");

        load(database);

        assertThat(count(
                        database,
                        "select count(*) from legal_parameter where param_code = 'LOGIN.LOCK' and param_value = '45'"))
                .isEqualTo(1);
        assertThat(count(database, "select count(*) from work_calendar where calendar_day = date '2026-10-01'"))
                .isEqualTo(1);
        database.execute("update legal_parameter set param_value = '30' where param_code = 'LOGIN.LOCK'");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_permission_smuggled_into_the_database_is_gone_after_the_next_start(TestDatabase database)
            throws SQLException, IOException {
        database.execute("insert into access_role_permission (role_code, permission, scope_rule)"
                + " values ('SYSADMIN', 'role-grant', 'CITY')");

        load(database);

        assertThat(count(
                        database,
                        "select count(*) from access_role_permission"
                                + " where role_code = 'SYSADMIN' and permission = 'role-grant'"))
                .isZero();
    }

    private static int load(TestDatabase database) throws SQLException, IOException {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            int written = ReferenceData.load(connection, true);
            connection.commit();
            return written;
        }
    }

    private static long count(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
