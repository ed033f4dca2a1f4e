package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.PostForm;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/** A decision that the officer did not make on our page changes nothing (measuring S-07); the other forms: {@link EveryPageIT}. */
@OnTheSite
class ForgedRequestIT {

    private static final String SEND_BACK = "decision:sendBack";

    private final RunningSite site;

    ForgedRequestIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void only_the_officers_own_press_of_the_button_decides(People people) {
        String file = "inspection/review.xhtml?id="
                + site.rows(
                                Side.INTRANET,
                                "select id from inspection where status = 'DECLARED' and unit_code = '440106' order by id desc")
                        .get(0)
                        .get("id");
        Person head = people.officer("head.tianhe");
        head.open(file);
        Person officer = people.officer("reviewer.tianhe");
        officer.open(file);
        officer.page().locator("#decision\\:opinion").fill("请核对报表。");
        PostForm decision = decision(officer);
        Forger forger = new Forger(site);
        var before = forger.books();

        Forger.forgeries(
                        decision,
                        SEND_BACK,
                        officer.session(),
                        head.forms().get(0).token())
                .values()
                .forEach(forgery -> assertThat(forgery.get().statusCode()).isLessThan(500));
        assertThat(forger.books()).isEqualTo(before);

        Wire.post(
                decision.address(),
                officer.session(),
                decision.pressed(SEND_BACK, decision.token()),
                decision.address().resolve("/").toString());
        assertThat(forger.books()).as("the real press").isNotEqualTo(before);
    }

    private static PostForm decision(Person officer) {
        return officer.forms().stream()
                .filter(form -> form.buttons().contains(SEND_BACK))
                .findFirst()
                .orElseThrow();
    }
}
