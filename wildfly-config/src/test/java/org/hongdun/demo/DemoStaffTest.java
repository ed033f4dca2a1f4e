package org.hongdun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hongdun.kernel.crypto.PasswordHash;
import org.hongdun.kernel.database.Csv;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoStaffTest {

    private static final int STAFF = staff();

    @BeforeEach
    @AfterEach
    void no_accounts_before_and_after() {
        for (TestDatabase database : List.of(TestDatabase.INTRANET_ON_H2, TestDatabase.INTRANET_ON_POSTGRESQL)) {
            Stream.of("access_grant", "access_account").forEach(table -> database.execute("delete from " + table));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_demo_staff_can_sign_in_with_the_demo_password(TestDatabase database) throws Exception {
        assertThat(load(database)).isEqualTo(STAFF);

        assertThat(column(database, "select login_name from access_login"))
                .hasSize(STAFF)
                .contains(
                        "reviewer.tianhe",
                        "reviewer.yuexiu",
                        "clerk.12315",
                        "head.tianhe",
                        "operator",
                        "sysadmin",
                        "secadmin",
                        "auditor");
        String hash = column(database, "select password_hash from access_login where login_name = 'operator'")
                .get(0);
        assertThat(PasswordHash.matches(DemoStaff.PASSWORD.toCharArray(), hash)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void everybody_works_in_a_unit_that_exists_and_may_open_the_workbench(TestDatabase database) throws Exception {
        load(database);

        assertThat(column(
                        database,
                        "select login_name from access_account a where not exists"
                                + " (select 1 from org_unit u where u.unit_code = a.unit_code)"))
                .isEmpty();
        assertThat(column(database, "select login_name from access_permission where permission = 'workbench'"))
                .hasSize(STAFF);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_second_load_adds_nobody(TestDatabase database) throws Exception {
        load(database);

        assertThat(load(database)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void outside_demo_mode_nobody_of_them_gets_in(TestDatabase database) throws Exception {
        load(database);
        try (Connection connection = database.connection()) {
            assertThat(DemoStaff.shutOut(connection)).isEqualTo(STAFF);
        }

        assertThat(column(database, "select login_name from access_login")).isEmpty();
        assertThat(column(database, "select login_name from access_permission")).isEmpty();
    }

    private static int load(TestDatabase database) throws SQLException, IOException {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            int added = DemoStaff.load(connection);
            connection.commit();
            return added;
        }
    }

    private static List<String> column(TestDatabase database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static int staff() {
        try {
            return Csv.read("demo/staff.csv").rows().size();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
