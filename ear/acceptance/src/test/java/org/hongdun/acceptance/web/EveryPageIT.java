package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks every page that a person can reach by links, as every role, and looks at each: headers (measuring S-06),
 * barriers (axe), texts without a translation, width, and forms that obey a forger (measuring S-07).
 */
@OnTheSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    /** Of addresses that differ only in their parameters, so many are looked at. */
    private static final int LIKENESSES = 2;

    private static final Map<String, String> HEADERS = Map.of(
            "content-security-policy", "frame-ancestors 'none'",
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin");

    private final RunningSite site;
    private final Forger forger;

    EveryPageIT(RunningSite site) {
        this.site = site;
        forger = new Forger(site);
    }

    @BeforeAll
    void let_the_first_work_be_done() {
        site.awaitFirstWork();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reviewer.tianhe",
                "head.tianhe",
                "clerk.12315",
                "case.tianhe",
                "operator",
                "designer",
                "leader.city",
                "reg.clerk",
                "reg.examiner",
                "reg.approver",
                "gate.keeper",
                "legal.city",
                "licence.clerk",
                "card.clerk",
                "sysadmin",
                "secadmin",
                "auditor"
            })
    void every_page_of_the_staff_is_sound(String officer, People people) {
        List<String> faults = walk(Side.INTRANET, people.officer(officer));

        assertThat(faults).isEmpty();
    }

    @Test
    void every_page_of_the_portal_is_sound_on_a_desk(People people) {
        Person enterprise = people.enterprise(site.enterprise(1));

        assertThat(walk(Side.PORTAL, enterprise)).isEmpty();
    }

    @Test
    void every_page_of_the_portal_is_sound_in_a_hand(People people) {
        Person enterprise = people.visitor(Side.PORTAL, 390, 844);
        enterprise.open("");
        assertThat(walk(Side.PORTAL, enterprise)).isEmpty();
        enterprise.signIn(site.enterprise(1), People.PASSWORD);

        assertThat(walk(Side.PORTAL, enterprise)).isEmpty();
    }

    @Test
    void every_page_of_the_portal_is_sound_for_a_private_person(People people) {
        Person person = people.visitor(Side.PORTAL, 390, 844);
        person.signIn("CHENXIAOLAN", People.PASSWORD);

        assertThat(walk(Side.PORTAL, person)).isEmpty();
    }

    /** Linked only from a subject that is locked. */
    @Test
    void the_locks_of_a_subject_are_sound(People people) {
        long subject = site.number(
                Side.INTRANET, "select max(subject_id) from market_subject_version where regorg = '440104'");
        site.openCase(subject, "穗工商案字〔2026〕9号");
        for (int width : List.of(1366, 390)) {
            Person lawyer = people.visitor(Side.INTRANET, width, 844);
            lawyer.signIn("legal.city", People.PASSWORD);
            lawyer.open("lock/list.xhtml?subject=" + subject);
            List<String> faults = new ArrayList<>();
            look(lawyer, faults);
            faults.addAll(forger.forge(Side.INTRANET, lawyer));

            assertThat(faults).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing-here.xhtml",
                "nothing/here",
                "WEB-INF/web.xml",
                "jakarta.faces.resource/none.css.xhtml?ln=none"
            })
    void an_error_carries_the_same_headers_and_no_secrets(String path) {
        for (Side side : Side.values()) {
            URI address = site.url(side).resolve(path);
            HttpResponse<String> answer = Wire.get(address, null);

            assertThat(faultsOf(address.toString(), answer.headers().map())).isEmpty();
            assertThat(answer.body())
                    .doesNotContain("WildFly", "Undertow", "at org.", System.getProperty("user.dir"), "Exception");
        }
    }

    /** As typed by hand, or copied from behind a form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject/view.xhtml",
                "subject/view.xhtml?id=1&on=yesterday",
                "filing/view.xhtml",
                "filing/edit.xhtml",
                "name/view.xhtml",
                "licence/view.xhtml?id=first",
                "iccard/view.xhtml",
                "ban/view.xhtml",
                "inspection/review.xhtml"
            })
    void an_address_that_is_not_whole_names_no_page(String path, People people) {
        Person officer = people.officer("reviewer.tianhe");

        assertThat(Wire.get(site.url(Side.INTRANET).resolve(path), officer.session())
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration/view.xhtml", "registration/edit.xhtml", "filing/view.xhtml"})
    void an_address_of_the_portal_that_is_not_whole_names_no_page(String path, People people) {
        Person enterprise = people.enterprise(site.enterprise(1));

        assertThat(Wire.get(site.url(Side.PORTAL).resolve(path), enterprise.session())
                        .statusCode())
                .isEqualTo(404);
    }

    private List<String> walk(Side side, Person person) {
        List<String> faults = new ArrayList<>();
        Consumer<Response> watcher = response -> {
            if (response.url().startsWith("http")) {
                Map<String, List<String>> headers = new HashMap<>();
                response.headers().forEach((name, value) -> headers.put(name, List.of(value)));
                faults.addAll(faultsOf(response.url(), headers));
            }
        };
        person.page().onResponse(watcher);
        Deque<String> ahead = new ArrayDeque<>(person.links());
        Set<String> seen = new TreeSet<>();
        Map<String, Integer> likenesses = new HashMap<>();
        ahead.addFirst(person.page().url());
        while (!ahead.isEmpty()) {
            String address = ahead.removeFirst();
            String likeness = address.replaceAll("[?].*", "");
            if (!seen.add(address)
                    || address.contains("lang=")
                    || address.contains("export=")
                    || !likeness.endsWith(".xhtml") && !likeness.endsWith("/")
                    || likenesses.merge(likeness, 1, Integer::sum) > LIKENESSES) {
                continue;
            }
            person.open(address);
            look(person, faults);
            faults.addAll(forger.forge(side, person));
            ahead.addAll(person.links());
        }
        person.page().offResponse(watcher);
        assertThat(seen).as("pages seen").hasSizeGreaterThan(1);
        assertThat(forger.tried()).as("buttons tried").isPositive();
        return faults;
    }

    private static void look(Person person, List<String> faults) {
        faults.addAll(person.barriers());
        String text = person.page().locator("body").innerText();
        if (text.contains("???")) {
            faults.add(person.page().url() + " shows a text without translation");
        }
        if (person.overflow() > 0) {
            faults.add(person.page().url() + " is " + person.overflow() + " px wider than the window");
        }
    }

    private static List<String> faultsOf(String address, Map<String, List<String>> headers) {
        List<String> faults = new ArrayList<>();
        HEADERS.forEach((name, wanted) -> {
            if (headers.getOrDefault(name, List.of()).stream().noneMatch(value -> value.contains(wanted))) {
                faults.add(address + " lacks " + name + ": " + wanted);
            }
        });
        return faults;
    }
}
