package org.hongdun.platform.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.NewAccount;
import org.hongdun.platform.access.TokenRight;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.domain.ApiToken;
import org.hongdun.platform.access.domain.Term;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApiTokensTest {

    private static final String UNIT = "hongdun-platform";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Clocks.OFFICIAL_ZONE);

    @AfterEach
    void leave_no_accounts_behind() {
        for (TestDatabase database : List.of(TestDatabase.INTRANET_ON_H2, TestDatabase.INTRANET_ON_POSTGRESQL)) {
            Stream.of("access_token", "access_account").forEach(table -> database.execute("delete from " + table));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_holder_sees_his_own_and_the_administrator_all_by_state_and_name(TestDatabase database) {
        fill(database);

        assertThat(names(database, "first", Map.of())).containsExactly("revoked", "over", "tax 100%");
        assertThat(names(database, null, Map.of())).hasSize(4);
        assertThat(names(database, null, Map.of("status", "GOOD"))).containsExactlyInAnyOrder("tax 100%", "other");
        assertThat(names(database, null, Map.of("status", "EXPIRED"))).containsExactly("over");
        assertThat(names(database, null, Map.of("status", "REVOKED"))).containsExactly("revoked");
        assertThat(names(database, null, Map.of("name", "0%"))).containsExactly("tax 100%");
        assertThat(names(database, null, Map.of("loginName", "SECOND"))).containsExactly("other");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_call_is_counted_on_the_token_that_its_digest_finds(TestDatabase database) {
        fill(database);

        database.in(
                UNIT,
                entities -> new ApiTokens(entities)
                        .locked("a".repeat(64))
                        .orElseThrow()
                        .use(NOW, 1));

        ApiToken used = database.ask(
                UNIT, entities -> new ApiTokens(entities).locked("a".repeat(64)).orElseThrow());
        assertThat(used.lastUsedAt()).isEqualTo(NOW);
        assertThat(used.rights()).containsExactly(TokenRight.NAME_CHECK);
        Optional<ApiToken> none = database.ask(UNIT, entities -> new ApiTokens(entities).locked("f".repeat(64)));
        assertThat(none).isEmpty();
    }

    private static void fill(TestDatabase database) {
        database.in(UNIT, entities -> {
            Account first = account("first");
            Account second = account("second");
            entities.persist(first);
            entities.persist(second);
            ApiTokens tokens = new ApiTokens(entities);
            tokens.add(token(first, "tax 100%", 'a', TODAY));
            tokens.add(token(first, "over", 'b', TODAY.minusDays(1)));
            ApiToken revoked = token(first, "revoked", 'c', TODAY);
            revoked.revoke("sysadmin", NOW);
            tokens.add(revoked);
            tokens.add(token(second, "other", 'd', TODAY));
        });
    }

    private static List<String> names(TestDatabase database, String holder, Map<String, String> filters) {
        Slice<ApiToken> page = database.ask(
                UNIT,
                entities -> new ApiTokens(entities).page(new ListQuery(0, 20, null, true, filters), holder, TODAY));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(ApiToken::name).toList();
    }

    private static Account account(String loginName) {
        return new Account(new NewAccount(loginName, "S-" + loginName, "李娜", "440106", "审查员"), "sysadmin", NOW);
    }

    private static ApiToken token(Account holder, String name, char digest, LocalDate lastDay) {
        return new ApiToken(
                holder,
                name,
                String.valueOf(digest).repeat(64),
                Set.of(TokenRight.NAME_CHECK),
                EnumSet.allOf(TokenRight.class),
                lastDay,
                new Term(TODAY.minusDays(9), TODAY.plusDays(9)),
                NOW);
    }
}
