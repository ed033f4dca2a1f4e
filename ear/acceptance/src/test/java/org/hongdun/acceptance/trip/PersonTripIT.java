package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/** Somebody who has no enterprise yet opens an account for himself and applies for the name of his first one. */
@OnTheSite
class PersonTripIT {

    private static final String NUMBER = "440106199307240022";
    private static final String MISTYPED = "440106199307240021";
    private static final String LOGIN_NAME = "LinHaitao";

    private final RunningSite site;

    PersonTripIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void a_person_opens_an_account_applies_for_a_name_and_sees_it_received(People people) throws SQLException {
        Person person = people.visitor(Side.PORTAL);
        person.open("register-person.xhtml");
        register(person, LOGIN_NAME, MISTYPED);
        assertThat(person.page().locator("#messages").innerText()).contains("HD-K003");
        assertThat(person.page().locator("#register\\:identityNumber-message").innerText())
                .contains("公民身份号码不正确");
        assertThat(person.page().locator("#register\\:identityNumber").inputValue())
                .isEqualTo(MISTYPED);
        assertThat(person.page().locator("#register\\:name").inputValue()).isEqualTo("林海涛");

        register(person, LOGIN_NAME, NUMBER);
        assertThat(person.page().locator("#login\\:messages").innerText()).contains("账户已注册");
        person.signIn(NUMBER, People.PASSWORD);
        assertThat(person.page().locator("#login\\:messages").innerText()).contains("HD-P010");
        person.signIn(LOGIN_NAME.toLowerCase(), People.PASSWORD);

        assertThat(person.page().locator("a.p-offer").allInnerTexts())
                .satisfiesExactly(
                        name -> assertThat(name).contains("名称申请"),
                        establishment -> assertThat(establishment).contains("设立登记"));
        Wizard desk = new Wizard(person);
        desk.applyForName("广州云岫听澜科技有限公司");
        desk.awaitState("审查中");
        assertThat(person.page().locator("#businessNo").innerText()).isNotBlank();

        othersSeeNothingOfIt(people, person.page().url());
        onlyHisOwnMatters(person);
        onlyOneAccount(people);
        assertThat(EveryColumn.holding(site, Side.PORTAL, "林海涛"))
                .contains("exchange_outbox.body", "portal_account.contact_name");
        for (Side side : Side.values()) {
            assertThat(EveryColumn.holding(site, side, NUMBER)).as(side.label()).isEmpty();
        }
    }

    private static void register(Person person, String loginName, String number) {
        Map.of(
                        "name",
                        "林海涛",
                        "identityNumber",
                        number,
                        "phone",
                        "13800138000",
                        "loginName",
                        loginName,
                        "password",
                        People.PASSWORD,
                        "again",
                        People.PASSWORD)
                .forEach((field, value) ->
                        person.page().locator("#register\\:" + field).fill(value));
        person.submit("form#register");
    }

    private void othersSeeNothingOfIt(People people, String view) {
        for (String other : List.of("CHENXIAOLAN", site.enterprise(1))) {
            Person stranger = people.visitor(Side.PORTAL);
            stranger.signIn(other, People.PASSWORD);
            assertThat(Wire.get(URI.create(view), stranger.session()).statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
    }

    private void onlyHisOwnMatters(Person person) {
        URI report = site.url(Side.PORTAL).resolve("filing/list.xhtml");
        assertThat(Wire.get(report, person.session()).statusCode()).isEqualTo(403);
        person.open("registration/new.xhtml?matter=CANCEL");
        assertThat(person.page().url()).endsWith("/registration/list.xhtml");
        person.open("account.xhtml");
        assertThat(person.page().locator("#content").innerText())
                .contains("林海涛", "440106********0022")
                .doesNotContain(NUMBER);
    }

    private static void onlyOneAccount(People people) {
        Person again = people.visitor(Side.PORTAL);
        again.open("register-person.xhtml");
        register(again, "LinHaitao2", NUMBER);
        assertThat(again.page().locator("#messages").innerText()).contains("HD-P015");
    }
}
