package org.hongdun.acceptance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One box finds a subject by everything it is known by, on the page and for programs. */
@OnTheSite
class SubjectSearchIT {

    private static final String SAMPLE = "91440101MA5ABCDE52";

    private final RunningSite site;
    private Person reviewer;

    SubjectSearchIT(RunningSite site) {
        this.site = site;
    }

    @BeforeEach
    void wait_for_the_index(People people) {
        reviewer = people.officer("reviewer.tianhe");
        Patience.await("the index", Duration.ofMinutes(2), () -> ask("q=广州").statusCode() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例商贸", SAMPLE, "440106400000104", "测试甲", "示例路1号", "gzslsm"})
    void the_box_of_the_top_bar_finds_the_sample_company(String question) {
        reviewer.open("workbench.xhtml");
        reviewer.page().locator(".find input").fill(question);
        reviewer.page().locator(".find input").press("Enter");
        reviewer.page().waitForURL("**/search/list.xhtml?q=*");
        reviewer.settle();

        assertThat(reviewer.page().locator(".hits").innerText()).contains("广州示例商贸有限公司");
    }

    @Test
    void what_was_found_is_marked() {
        reviewer.open("search/list.xhtml?q=" + URLEncoder.encode("示例商贸", UTF_8));

        assertThat(reviewer.page().locator(".hit-head mark").first().innerText())
                .isEqualTo("示例商贸");
    }

    @Test
    void programs_turn_the_pages_of_what_is_found() {
        List<String> codes = new ArrayList<>();
        String after = "";
        do {
            String page = ask("q=天河&size=50" + after).body();
            codes.addAll(values(page, "UNISCID"));
            after = values(page, "next").stream()
                    .map(place -> "&after=" + place)
                    .findFirst()
                    .orElse("");
        } while (!after.isEmpty());

        assertThat(codes).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void programs_read_a_subject_of_a_past_day_without_anybodys_number() {
        HttpResponse<String> answer = get("api/subjects/" + SAMPLE + "?asOf=2020-01-01&knownOn=2026-01-01");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(values(answer.body(), "ENTNAME")).containsExactly("广州示例商贸有限公司");
        assertThat(values(answer.body(), "asOf")).containsExactly("2020-01-01");
        assertThat(answer.body()).doesNotContain("440106198001010019", "13800000001");
    }

    @ParameterizedTest
    @CsvSource({
        "api/subjects/91440101MA5ABCDE53, 400, HD-K",
        "api/subjects/91440106MA9E3UMF7G, 404, HD-S001",
        "api/subjects/91440101MA5ABCDE52?asOf=1990-01-01, 404, HD-S002",
        "api/subjects/91440101MA5ABCDE52?asOf=tomorrow, 400, HD-C",
        "api/subjects, 400, HD-V001",
        "api/subjects?q=x&after=nowhere, 400, HD-K007"
    })
    void what_cannot_be_answered_is_refused_with_a_code(String address, int status, String code) {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(values(answer.body(), "code")).singleElement().asString().startsWith(code);
    }

    @Test
    void nobody_who_has_not_signed_in_or_may_not_read_gets_an_answer(People people) {
        URI address = site.url(Side.INTRANET).resolve("api/subjects/" + SAMPLE);

        assertThat(Wire.get(address, null).statusCode()).isEqualTo(401);
        assertThat(Wire.get(address, people.officer("sysadmin").session()).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> ask(String query) {
        return get("api/subjects?"
                + query.replace("广州", URLEncoder.encode("广州", UTF_8)).replace("天河", URLEncoder.encode("天河", UTF_8)));
    }

    private HttpResponse<String> get(String address) {
        return Wire.get(site.url(Side.INTRANET).resolve(address), reviewer.session());
    }

    /** The texts of that name in a JSON answer. */
    private static List<String> values(String json, String name) {
        return Pattern.compile("\"" + name + "\":\"([^\"]*)\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
