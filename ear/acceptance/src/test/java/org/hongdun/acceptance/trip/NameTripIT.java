package org.hongdun.acceptance.trip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A name from the window through both reviews: asked for twice at once, given out once, and seen by programs. */
@OnTheSite
@Tag("postgresql")
class NameTripIT {

    private static final String NAME = "广州琥珀湾酒业有限公司";
    private static final String SAME_TO_THE_LAW = "琥珀湾（广州）酒厂";

    private final RunningSite site;

    NameTripIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void a_name_asked_for_twice_at_once_is_taken_in_once_reviewed_twice_and_refused_to_all_others(People people) {
        Person first = atTheWindow(people, NAME);
        Person second = atTheWindow(people, SAME_TO_THE_LAW);
        for (Person clerk : List.of(first, second)) {
            clerk.page().locator("#apply\\:applicant").fill("陈静");
        }
        for (Person clerk : List.of(first, second)) {
            clerk.page().evaluate("document.getElementById('apply:submit').click()");
        }
        first.settle();
        second.settle();
        String both = first.page().locator("body").innerText()
                + second.page().locator("body").innerText();

        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from name_application where name_full in (?, ?)",
                        NAME,
                        SAME_TO_THE_LAW))
                .isEqualTo(1);
        assertThat(both).contains("HD-M017").contains("已受理名称");

        long id = site.number(
                Side.INTRANET, "select max(id) from name_application where name_full in (?, ?)", NAME, SAME_TO_THE_LAW);
        decide(people.officer("reg.examiner"), id, "agree", "已通过本环节");
        decide(people.officer("reg.approver"), id, "agree", "已通过本环节");
        assertThat(site.rows(
                        Side.INTRANET,
                        "select a.status, e.standing from name_application a join name_entry e on e.id = a.entry_id"
                                + " where a.id = ?",
                        id))
                .first()
                .satisfies(
                        row -> assertThat(List.copyOf(row.values()).toString()).isEqualTo("[APPROVED, RESERVED]"));

        HttpResponse<String> answer = asked(people.officer("reg.examiner"), SAME_TO_THE_LAW);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"result\":\"REJECT_SAME\"", "\"standing\":\"RESERVED\"", "比对规则第三条");
    }

    @Test
    void programs_are_told_what_is_wrong_with_their_question(People people) {
        HttpResponse<String> stranger = Wire.get(address("x"), null);
        HttpResponse<String> nobody = asked(people.officer("operator"), NAME);
        HttpResponse<String> broken = asked(people.officer("reg.examiner"), "琥珀湾（酒业有限公司");

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.body()).contains("HD-A001");
        assertThat(nobody.statusCode()).isEqualTo(403);
        assertThat(nobody.body()).contains("HD-W403");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("HD-M003");
    }

    private static Person atTheWindow(People people, String name) {
        Person clerk = people.officer("reg.clerk");
        clerk.open("name/check.xhtml?section=C&name=" + URLEncoder.encode(name, UTF_8));
        return clerk;
    }

    private static void decide(Person officer, long id, String button, String told) {
        officer.open("name/view.xhtml?id=" + id);
        officer.page().locator("#decision\\:" + button).click();
        officer.settle();
        assertThat(officer.page().locator("body").innerText()).contains(told);
    }

    private HttpResponse<String> asked(Person officer, String name) {
        return Wire.get(address(name), officer.session());
    }

    private URI address(String name) {
        return site.url(Side.INTRANET).resolve("api/names/check?industry=C&name=" + URLEncoder.encode(name, UTF_8));
    }
}
