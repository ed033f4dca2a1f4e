package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a session is worth, and to whom (measuring S-05). */
@OnTheSite
class SessionIT {

    private static final Map<Side, String> INSIDE =
            Map.of(Side.INTRANET, "workbench.xhtml", Side.PORTAL, "filing/list.xhtml");

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

    @Test
    void five_wrong_passwords_lock_an_account_for_thirty_minutes(People people) {
        Person person = people.visitor(Side.INTRANET);
        for (int i = 0; i < 5; i++) {
            person.signIn("reviewer.yuexiu", "wrong-" + i);
        }

        person.signIn("reviewer.yuexiu", People.PASSWORD);

        assertThat(isInside(Side.INTRANET, person.session())).isFalse();
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
