package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.exchange.Gap;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list asks the database a fixed number of times, however many rows it shows; its filters can be taken away. */
@OnTheSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("h2")
class ListPagesIT {

    /** One statement may run for the menu, the head and the rows each, but not for each row. */
    private static final int REPEATS = 6;

    /** So many rows tell a statement for each row from one for the page. */
    private static final int ROWS = 2 * REPEATS;

    /** A year for which nobody else files. */
    private static final int YEAR = 2064;

    private final RunningSite site;
    private final StatementCounter counter;

    ListPagesIT(RunningSite site) {
        this.site = site;
        counter = new StatementCounter(site, Side.INTRANET);
    }

    @BeforeAll
    void learn_what_others_ask() {
        site.awaitFirstWork();
        counter.learnWhatOthersAsk();
    }

    @BeforeAll
    void have_documents() {
        Gap gap = new Gap(site);
        gap.awaitReceipts(gap.submit(ROWS, YEAR), Duration.ofMinutes(2));
    }

    /** Nights of long ago with numbers below zero, which no sequence gives. */
    @BeforeAll
    void have_nights() {
        for (int night = 1; night <= ROWS; night++) {
            site.update(
                    Side.INTRANET,
                    "insert into batch_run (id, lock_version, job_name, business_date, state, attempts, recoveries,"
                            + " owner_node, owner_boot, heartbeat_at, started_at, finished_at, items_expected, items_in,"
                            + " items_out, items_skipped, items_failed) values (?, 0, 'daily-inspection-statistics', ?,"
                            + " 'COMPLETED', 1, 0, 'node', 'boot', ?, ?, ?, 1, 1, 1, 0, 0)",
                    -night,
                    Date.valueOf("2001-01-" + (10 + night)),
                    Timestamp.valueOf("2001-02-01 00:00:00"),
                    Timestamp.valueOf("2001-02-01 00:00:00"),
                    Timestamp.valueOf("2001-02-01 00:00:01"));
        }
    }

    @AfterAll
    void forget_them() {
        site.update(Side.INTRANET, "delete from batch_run where id < 0");
    }

    @ParameterizedTest
    @CsvSource({
        "reviewer.tianhe, inspection/list.xhtml",
        "reviewer.tianhe, subject/list.xhtml",
        "licence.clerk, licence/list.xhtml",
        "card.clerk, iccard/list.xhtml",
        "clerk.12315, complaint/list.xhtml",
        "case.city, casefile/list.xhtml",
        "operator, exchange/list.xhtml",
        "operator, batch/list.xhtml"
    })
    void no_statement_runs_once_for_each_row(String officer, String page, People people) {
        Person person = people.officer(officer);
        person.open(page);
        assertThat(person.page().locator("tbody tr").count())
                .as("rows of %s", page)
                .isGreaterThanOrEqualTo(ROWS);

        Map<String, Integer> statements = counter.during(() -> person.open(page));

        assertThat(statements).isNotEmpty();
        assertThat(statements.entrySet().stream().filter(each -> each.getValue() > REPEATS))
                .isEmpty();
    }

    @Test
    void the_filters_of_a_list_are_taken_away_by_a_link(People people) {
        Person person = people.officer("reviewer.tianhe");
        person.open("subject/list.xhtml?text=" + URLEncoder.encode("没有这个名称", StandardCharsets.UTF_8));
        assertThat(person.page().locator("tbody tr").count()).isZero();

        person.page().locator("form.filters a.btn").click();
        person.settle();

        assertThat(person.page().url()).endsWith("/subject/list.xhtml");
        assertThat(person.page().locator("tbody tr").count()).isGreaterThanOrEqualTo(ROWS);
    }

    @Test
    void a_filter_of_a_list_without_scripts_is_kept_under_a_name_and_the_kept_ones_cost_no_statement_for_a_page(
            People people) {
        Person person = people.officer("reviewer.tianhe");
        Page page = person.page();
        for (String state : List.of("2", "3")) {
            person.open("subject/list.xhtml?state=" + state + "&sort=-name");
            page.locator("[id='kept:name']").fill("吊销的");
            page.locator("[id='kept:keep']").click();
            page.locator("[id=kept] a[aria-current]").waitFor();
            person.settle();
        }

        Map<String, Integer> statements = counter.during(() -> {
            person.open("inspection/list.xhtml");
            assertThat(page.locator("[id=kept]").count()).as("of another list").isZero();
            person.open("subject/list.xhtml");
            person.open("subject/list.xhtml");
        });
        assertThat(statements.entrySet().stream()
                        .filter(each -> each.getKey().contains("kept_filter"))
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .isLessThanOrEqualTo(1);
        assertThat(page.evaluate("() => window.jQuery === undefined")).isEqualTo(true);
        page.locator("[id=kept] a:text-is('吊销的')").click();
        person.settle();
        assertThat(page.url()).contains("state=3", "sort=-name");
        page.locator("[id=kept] button[value='吊销的']").click();
        page.locator("[id='kept:keep']").waitFor();
        person.settle();

        assertThat(page.url()).as("the list stays as it was").contains("state=3", "sort=-name");
        assertThat(page.locator("[id=kept] a").count()).isZero();
    }

    @Test
    void a_statement_for_each_row_is_found() {
        Map<String, Integer> statements = counter.during(() -> {
            for (int row = 0; row < 20; row++) {
                site.rows(Side.INTRANET, "select pripid from market_subject where id = ?", row);
            }
        });

        assertThat(statements.values()).anyMatch(count -> count >= 20);
    }
}
