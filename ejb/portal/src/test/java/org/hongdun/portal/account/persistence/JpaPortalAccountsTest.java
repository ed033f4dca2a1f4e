package org.hongdun.portal.account.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.crypto.PasswordHash;
import org.hongdun.portal.account.AccountError;
import org.hongdun.portal.account.RegisterPerson;
import org.hongdun.portal.account.domain.AccountEvent;
import org.hongdun.portal.account.domain.PasswordRule;
import org.hongdun.portal.account.domain.PortalAccount;
import org.hongdun.portal.account.domain.SealedIdentity;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaPortalAccountsTest {

    private static final String CODE = "91440101MA5ABCDE52";
    private static final String ALL_DIGITS = "914401011904700001";
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final PasswordRule RULE = new PasswordRule(10, 3);
    private static final NumberSeal SEAL = new NumberSeal(new byte[NumberSeal.KEY_LENGTH]);
    private static final String NUMBER = "440106199001010013";
    private static final String OTHER_NUMBER = "440524188001010014";

    private TestDatabase used;

    @AfterEach
    void clean() {
        for (String table : new String[] {"portal_password_used", "portal_account_event", "portal_account"}) {
            used.execute("delete from " + table);
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void the_login_realm_sees_an_account_until_it_is_locked(TestDatabase database) {
        register(database);
        assertThat(loginHashes(database))
                .singleElement()
                .satisfies(hash -> assertThat(PasswordHash.matches("Hongdun-2026".toCharArray(), hash))
                        .isTrue());

        in(database, accounts -> {
            PortalAccount account = accounts.findForChange(CODE).orElseThrow();
            for (int failure = 0; failure < 5; failure++) {
                account.loginFailed(5, Duration.ofMinutes(30), NOON);
            }
            return null;
        });
        assertThat(loginHashes(database)).isEmpty();
        assertThat(permissions(database)).isEmpty();

        in(database, accounts -> accounts.findForChange(CODE).orElseThrow().release(NOON.plus(Duration.ofMinutes(30))));
        assertThat(loginHashes(database)).hasSize(1);
        assertThat(permissions(database)).containsExactlyInAnyOrder("applicant", "enterprise");
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void a_second_account_for_the_same_code_is_refused_by_the_database(TestDatabase database) {
        register(database);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> register(database))
                .returns(AccountError.ALREADY_REGISTERED, RuleViolation::reason);
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void earlier_passwords_are_remembered(TestDatabase database) {
        register(database);
        in(database, accounts -> {
            accounts.findForChange(CODE)
                    .orElseThrow()
                    .changePassword("Hongdun-2026", "Other-Words-77", RULE, 5, NOON.plusSeconds(1));
            return null;
        });

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> in(database, accounts -> {
                    accounts.findForChange(CODE)
                            .orElseThrow()
                            .changePassword("Other-Words-77", "Hongdun-2026", RULE, 5, NOON.plusSeconds(2));
                    return null;
                }))
                .returns(AccountError.PASSWORD_USED_BEFORE, RuleViolation::reason);
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void failures_of_unknown_and_overlong_names_are_written_down_too(TestDatabase database) {
        in(database, accounts -> {
            accounts.note(new AccountEvent(AccountEvent.Kind.LOGIN_FAILED, "x".repeat(300), NOON));
            accounts.note(new AccountEvent(AccountEvent.Kind.LOGIN_FAILED, "", NOON));
            return null;
        });

        assertThat(texts(database, "select login_name from portal_account_event order by login_name"))
                .containsExactly("-", "x".repeat(64));
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void a_person_may_apply_and_nothing_else_and_his_number_is_kept_sealed(TestDatabase database) {
        registerPerson(database, "chenlan", NUMBER);

        assertThat(texts(database, "select permission from portal_permission where login_name = 'CHENLAN'"))
                .containsExactly("applicant");
        assertThat(texts(database, "select cerno_sealed || cerno_key || contact_name from portal_account"))
                .singleElement()
                .asString()
                .doesNotContain(NUMBER);
        in(database, accounts -> {
            PortalAccount person = accounts.find("CHENLAN").orElseThrow();
            assertThat(SEAL.open(person.sealedNumber().orElseThrow())).isEqualTo(NUMBER);
            assertThat(accounts.hasPerson(SEAL.lookupKey(NUMBER))).isTrue();
            assertThat(accounts.hasPerson(SEAL.lookupKey(OTHER_NUMBER))).isFalse();
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void a_second_account_for_one_person_or_under_one_name_is_refused_by_the_database(TestDatabase database) {
        registerPerson(database, "chenlan", NUMBER);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> registerPerson(database, "chenlan2", NUMBER))
                .returns(AccountError.PERSON_ALREADY_REGISTERED, RuleViolation::reason);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> registerPerson(database, "ChenLan", OTHER_NUMBER))
                .returns(AccountError.LOGIN_NAME_TAKEN, RuleViolation::reason);
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void an_account_is_of_an_enterprise_or_of_a_person(TestDatabase database) {
        registerPerson(database, "chenlan", NUMBER);

        for (String change : List.of("uniscid = '" + CODE + "'", "cerno_sealed = null, cerno_key = null")) {
            assertThatThrownBy(() -> database.execute("update portal_account set " + change))
                    .rootCause()
                    .hasMessageMatching("(?is).*ck_portal_account_holder.*");
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void an_identity_number_typed_as_login_name_is_written_down_masked(TestDatabase database) {
        in(database, accounts -> {
            for (String typed : List.of(NUMBER, "440106800101001", "440106199001010012", CODE, ALL_DIGITS)) {
                accounts.note(new AccountEvent(AccountEvent.Kind.LOGIN_FAILED, typed, NOON));
            }
            return null;
        });

        assertThat(texts(database, "select login_name from portal_account_event"))
                .containsExactlyInAnyOrder(
                        "440106********0013", "440106********1001", "440106********0012", CODE, ALL_DIGITS);
    }

    private void registerPerson(TestDatabase database, String loginName, String number) {
        in(database, accounts -> {
            accounts.add(PortalAccount.registerPerson(
                    new RegisterPerson("陈晓岚", number, "13800138000", loginName, "Hongdun-2026"),
                    new SealedIdentity(SEAL.seal(number), SEAL.lookupKey(number)),
                    RULE,
                    NOON));
            return null;
        });
    }

    private void register(TestDatabase database) {
        in(database, accounts -> {
            accounts.add(
                    PortalAccount.register(new CreditCode(CODE), "陈晓明", "13800138000", "Hongdun-2026", RULE, NOON));
            return null;
        });
    }

    private List<String> loginHashes(TestDatabase database) {
        return texts(database, "select password_hash from portal_login where login_name = '" + CODE + "'");
    }

    private List<String> permissions(TestDatabase database) {
        return texts(database, "select permission from portal_permission where login_name = '" + CODE + "'");
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(TestDatabase database, String sql) {
        used = database;
        return database.ask("hongdun-portal", entities ->
                (List<String>) entities.createNativeQuery(sql, String.class).getResultList());
    }

    private <T> T in(TestDatabase database, Function<JpaPortalAccounts, T> work) {
        used = database;
        return database.ask("hongdun-portal", (EntityManager entities) -> {
            JpaPortalAccounts accounts = new JpaPortalAccounts();
            accounts.em = entities;
            return work.apply(accounts);
        });
    }
}
