package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/** A decision that the officer did not make on our page changes nothing (measuring S-07). */
@OnTheSite
class ForgedRequestIT {

    private record Post(String url, String form) {

        Post with(String token) {
            return new Post(url, form.replaceAll("jakarta.faces.ViewState=[^&]*", "jakarta.faces.ViewState=" + token));
        }

        Post withoutToken() {
            return new Post(url, form.replaceAll("&?jakarta.faces.ViewState=[^&]*", ""));
        }
    }

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
        Person officer = people.officer("reviewer.tianhe");
        Post decision = caught(officer, file);
        Person other = people.officer("head.tianhe");
        other.open(file);
        String othersToken = (String) other.page()
                .evaluate(
                        "() => encodeURIComponent(document.querySelector('[name=\"jakarta.faces.ViewState\"]').value)");
        List<Map<String, Object>> before = decisions();

        send(officer, decision.withoutToken());
        send(officer, decision.with("-1234567890123456789%3A987654321"));
        send(officer, decision.with(othersToken));
        Wire.get(URI.create(decision.url() + "&" + decision.form()), officer.session());
        Wire.post(URI.create(decision.url()), null, decision.form());
        assertThat(decisions()).isEqualTo(before);

        send(officer, decision);
        assertThat(decisions()).as("the real press").isNotEqualTo(before);
    }

    /** Presses the button on the page, but keeps the request from leaving. */
    private static Post caught(Person officer, String file) {
        AtomicReference<Post> caught = new AtomicReference<>();
        officer.open(file);
        officer.page().route("**/review.xhtml**", route -> {
            if (route.request().method().equals("POST")) {
                caught.set(new Post(route.request().url(), route.request().postData()));
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/xml")
                        .setBody("<partial-response><changes/></partial-response>"));
            } else {
                route.resume();
            }
        });
        officer.page().locator("#decision\\:opinion").fill("请核对报表。");
        officer.page().locator("#decision\\:sendBack").click();
        officer.page().waitForCondition(() -> caught.get() != null);
        return caught.get();
    }

    private static void send(Person officer, Post post) {
        Wire.post(URI.create(post.url()), officer.session(), post.form());
    }

    private List<Map<String, Object>> decisions() {
        return site.rows(
                Side.INTRANET, "select id, status, lock_version, submission, decided_at from inspection order by id");
    }
}
