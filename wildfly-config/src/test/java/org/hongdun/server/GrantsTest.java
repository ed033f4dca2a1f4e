package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server's account on tables of another one, on PostgreSQL. */
class GrantsTest {

    private static final TestDatabase DATABASE = TestDatabase.INTRANET_ON_POSTGRESQL;

    @BeforeAll
    static void admit() throws SQLException {
        DATABASE.execute("create role hongdun_app");
        try (Connection owner = DATABASE.connection()) {
            Grants.give(owner, "hongdun_app");
            Grants.give(owner, "hongdun_app");
        }
    }

    @AfterAll
    static void leave() {
        DATABASE.execute("drop owned by hongdun_app");
        DATABASE.execute("drop role hongdun_app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select nextval('access_absence_seq')",
                "select count(*) from access_login",
                "select 1 from access_account for update",
                "insert into audit_chain select * from audit_chain where 1 = 0",
                "update access_account set login_name = login_name where 1 = 0",
                "delete from access_absence where 1 = 0",
                "insert into audit_event select * from audit_event where 1 = 0"
            })
    void rows_are_read_and_written(String sql) throws SQLException {
        assertThat(asTheServer(sql)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set detail = null where 1 = 0",
                "delete from audit_event where 1 = 0",
                "truncate access_absence",
                "drop table access_absence",
                "alter table access_absence add more integer",
                "create table more (id integer)",
                "select count(*) from flyway_schema_history"
            })
    void no_table_is_changed_and_nothing_leaves_the_audit_chain(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> asTheServer(sql))
                .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    private static Boolean asTheServer(String sql) throws SQLException {
        try (Connection connection = DATABASE.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role hongdun_app");
            boolean rows = statement.execute(sql);
            connection.rollback();
            return rows;
        }
    }
}
