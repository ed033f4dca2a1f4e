package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a session is worth, and to whom (measuring S-05). */
@OnTheSite
class SessionIT {

    private static final Map<Side, String> INSIDE =
            Map.of(Side.INTRANET, "workbench.xhtml", Side.PORTAL, "filing/list.xhtml");

    private static final Duration LOCK = Duration.ofMinutes(30);

    private final RunningSite site;

    SessionIT(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void the_session_id_changes_when_somebody_signs_in(Side side, People people) {
        Person person = people.visitor(side);
        person.open("login.xhtml");
        String before = person.session();

        person.signIn(someAccount(side), People.PASSWORD);

        assertThat(person.session()).isNotNull().isNotEqualTo(before);
        assertThat(isInside(side, person.session())).isTrue();
        assertThat(before == null || !isInside(side, before)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void the_session_is_dead_after_signing_out(Side side, People people) {
        Person person = people.visitor(side);
        person.signIn(someAccount(side), People.PASSWORD);
        String session = person.session();

        person.submit("form#leave");

        assertThat(isInside(side, session)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void an_address_with_a_session_opens_nothing(Side side, People people) {
        Person person = people.visitor(side);
        person.signIn(someAccount(side), People.PASSWORD);
        String session = person.session().replaceAll(".*=", "");

        for (String name : List.of("jsessionid", "HD_" + side.label())) {
            assertThat(isInside(Wire.get(page(side, INSIDE.get(side) + ";" + name + "=" + session), null)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void five_wrong_passwords_lock_an_account_for_thirty_minutes(Side side, People people) {
        Lockable account = side == Side.INTRANET
                ? new Lockable("reviewer.yuexiu", "access_account", "login_name")
                : new Lockable(site.enterprise(2), "portal_account", "uniscid");
        Person person = people.visitor(side);
        for (int i = 0; i < 4; i++) {
            person.signIn(account.loginName(), "wrong-" + i);
        }
        assertThat(lockedUntil(side, account)).as("after four").isNull();
        person.signIn(account.loginName(), "wrong-4");

        person.signIn(account.loginName(), People.PASSWORD);
        assertThat(isInside(side, person.session())).isFalse();
        assertThat(lockedUntil(side, account).toInstant(ZoneOffset.UTC))
                .isCloseTo(Instant.now().plus(LOCK), within(Duration.ofMinutes(1)));

        haveLockedUntil(side, account, Instant.now().plusSeconds(60));
        person.signIn(account.loginName(), People.PASSWORD);
        assertThat(isInside(side, person.session()))
                .as("a minute before its end")
                .isFalse();

        haveLockedUntil(side, account, Instant.now().minusSeconds(1));
        person.signIn(account.loginName(), People.PASSWORD);
        assertThat(isInside(side, person.session())).as("after its end").isTrue();
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void nobody_gets_in_past_the_page_that_counts_the_failures(Side side, People people) {
        Person person = people.visitor(side);
        person.open(INSIDE.get(side));
        String form = "j_username=" + someAccount(side) + "&j_password=" + People.PASSWORD;

        for (String door : List.of("j_security_check", "filing/j_security_check", "%6a_security_check")) {
            HttpResponse<String> answer = Wire.post(page(side, door), person.session(), form);

            assertThat(answer.statusCode()).as(door).isEqualTo(404);
            assertThat(isInside(side, person.session())).as(door).isFalse();
        }
    }

    private record Lockable(String loginName, String table, String nameColumn) {}

    private LocalDateTime lockedUntil(Side side, Lockable account) {
        Timestamp until = (Timestamp) site.rows(
                        side,
                        "select locked_until from " + account.table() + " where " + account.nameColumn() + " = ?",
                        account.loginName())
                .get(0)
                .get("locked_until");
        return until == null ? null : until.toLocalDateTime();
    }

    private void haveLockedUntil(Side side, Lockable account, Instant until) {
        int changed = site.update(
                side,
                "update " + account.table() + " set locked_until = ? where " + account.nameColumn() + " = ?",
                Timestamp.valueOf(LocalDateTime.ofInstant(until, ZoneOffset.UTC)),
                account.loginName());
        assertThat(changed).isEqualTo(1);
    }

    private String someAccount(Side side) {
        return side == Side.INTRANET ? "reviewer.tianhe" : site.enterprise(0);
    }

    private boolean isInside(Side side, String session) {
        return isInside(Wire.get(page(side, INSIDE.get(side)), session));
    }

    private static boolean isInside(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && !answer.body().contains("type=\"password\"");
    }

    private URI page(Side side, String path) {
        return site.url(side).resolve(path);
    }
}
