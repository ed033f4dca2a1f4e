package org.hongdun.platform.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.NewAccount;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.domain.HeldRoles;
import org.hongdun.platform.access.domain.LockRule;
import org.hongdun.platform.access.domain.PermissionScopes;
import org.hongdun.platform.access.domain.Term;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {

    private static final String UNIT = "hongdun-platform";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Clocks.OFFICIAL_ZONE);
    private static final String HASH = "$2a$10$" + "x".repeat(53);
    private static final LockRule ONE_TRY = new LockRule(1, Duration.ofMinutes(30));

    @AfterEach
    void leave_no_accounts_behind() {
        for (TestDatabase database : List.of(TestDatabase.INTRANET_ON_H2, TestDatabase.INTRANET_ON_POSTGRESQL)) {
            Stream.of("access_grant", "access_password", "access_account")
                    .forEach(table -> database.execute("delete from " + table));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_realm_sees_active_accounts_only_and_no_locked_ones(TestDatabase database) throws SQLException {
        add(database, "active");
        add(database, "locked");
        database.in(UNIT, entities -> {
            Accounts accounts = new Accounts(entities);
            accounts.add(account("created"));
            accounts.locked("locked").orElseThrow().fail(NOW, ONE_TRY);
        });
        add(database, "disabled");
        database.in(
                UNIT,
                entities ->
                        new Accounts(entities).find("disabled").orElseThrow().disable("secadmin"));
        add(database, "released");
        Instant anHourAgo = NOW.minus(Duration.ofHours(1));
        database.in(
                UNIT,
                entities ->
                        new Accounts(entities).find("released").orElseThrow().fail(anHourAgo, ONE_TRY));

        assertThat(column(database, "select login_name from access_login order by login_name"))
                .containsExactly("active", "released");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void permissions_follow_the_grants_in_force_today(TestDatabase database) throws SQLException {
        add(database, "today");
        grant(database, "today", "OPERATOR", new Term(TODAY, TODAY));
        add(database, "over");
        grant(database, "over", "OPERATOR", new Term(TODAY.minusDays(9), TODAY.minusDays(1)));
        add(database, "later");
        grant(database, "later", "OPERATOR", new Term(TODAY.plusDays(1), null));

        assertThat(column(database, "select distinct login_name from access_permission"))
                .containsExactly("today");
        assertThat(column(database, "select permission from access_permission where login_name = 'today'"))
                .contains("batch-operate", "exchange-intervene", "workbench")
                .doesNotContain("inspection-review", "account-create");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void an_officer_reaches_as_far_as_the_role_was_granted(TestDatabase database) {
        add(database, "reviewer");
        grant(database, "reviewer", "INSPECTION_REVIEWER", new Term(TODAY, null));

        Map<String, DataScope> scopes = database.ask(UNIT, entities -> {
            Accounts accounts = new Accounts(entities);
            return PermissionScopes.held(accounts.officer("reviewer", TODAY), accounts.permissionsOfRoles());
        });

        assertThat(scopes)
                .containsEntry("inspection-review", DataScope.UNIT_TREE)
                .containsEntry("subject-read", DataScope.CITY)
                .containsEntry("workbench", DataScope.SELF)
                .doesNotContainKey("complaint-identity-read");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_list_filters_sorts_and_pages_in_the_database(TestDatabase database) {
        for (int i = 10; i < 30; i++) {
            add(database, "clerk-" + i);
        }
        add(database, "other");
        ListQuery secondPage =
                new ListQuery(5, 5, "loginName", false, Map.of("loginName", "CLERK", "status", "ACTIVE"));

        Slice<Account> page = database.ask(UNIT, entities -> new Accounts(entities).page(secondPage));

        assertThat(page.total()).isEqualTo(20);
        assertThat(page.rows())
                .extracting(Account::loginName)
                .containsExactly("clerk-24", "clerk-23", "clerk-22", "clerk-21", "clerk-20");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void earlier_passwords_are_remembered_the_newest_first(TestDatabase database) {
        add(database, "keeper");
        for (int i = 1; i <= 3; i++) {
            String hash = "$2a$10$" + String.valueOf(i).repeat(53);
            Instant then = NOW.plusSeconds(i);
            database.in(UNIT, entities -> {
                Accounts accounts = new Accounts(entities);
                Account account = accounts.find("keeper").orElseThrow();
                accounts.remember(account);
                account.changePassword(hash, then);
            });
        }

        List<String> earlier = database.ask(UNIT, entities -> {
            Accounts accounts = new Accounts(entities);
            return accounts.earlierPasswords(accounts.find("keeper").orElseThrow(), 2);
        });

        assertThat(earlier).containsExactly("$2a$10$" + "2".repeat(53), "$2a$10$" + "1".repeat(53));
    }

    private static Account account(String loginName) {
        return new Account(new NewAccount(loginName, "S-" + loginName, "李娜", "440106", "审查员"), "sysadmin", NOW);
    }

    private static Account add(TestDatabase database, String loginName) {
        Account account = account(loginName);
        account.activate(HASH, "secadmin", NOW);
        database.in(UNIT, entities -> new Accounts(entities).add(account));
        return account;
    }

    private static void grant(TestDatabase database, String loginName, String role, Term term) {
        database.in(UNIT, entities -> {
            Accounts accounts = new Accounts(entities);
            Account account = accounts.find(loginName).orElseThrow();
            accounts.add(new HeldRoles(account, accounts.grantsOf(account))
                    .grant(accounts.role(role).orElseThrow(), DataScope.UNIT_TREE, term, "secadmin", NOW));
        });
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
}
