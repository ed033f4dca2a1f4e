package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Way (b): the night counts, and what it counts is what stands in the register. */
@OnTheSite
@Tag("postgresql")
class NightTripIT {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration RUN = Duration.ofSeconds(90);

    private final RunningSite site;

    NightTripIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void the_figures_of_the_night_are_those_of_the_register(People people) {
        LocalDate yesterday = LocalDate.now(CHINA).minusDays(1);
        Person operator = people.officer("operator");

        Map<String, Object> run = run(operator, yesterday);

        assertThat(run.get("state")).isEqualTo("COMPLETED");
        assertThat(number(run, "items_in")).isPositive();
        assertThat(number(run, "items_in"))
                .isEqualTo(number(run, "items_out") + number(run, "items_skipped") + number(run, "items_failed"));
        Map<String, Object> figures = site.rows(
                        Side.INTRANET,
                        "select sum(m03) as passed, max(insp_year) as reported from insp_daily where as_of = ?",
                        java.sql.Date.valueOf(yesterday))
                .get(0);
        long passed = site.number(
                Side.INTRANET,
                "select count(*) from inspection where status = 'PASSED' and ancheyear = ? and decided_at < ?",
                number(figures, "reported"),
                Timestamp.valueOf(LocalDateTime.ofInstant(
                        yesterday.plusDays(1).atStartOfDay(CHINA).toInstant(), ZoneOffset.UTC)));
        assertThat(number(figures, "passed")).isPositive().isEqualTo(passed);

        Person head = people.officer("head.tianhe");
        head.open("statistics/inspection.xhtml?asOf=" + yesterday);
        assertThat(head.page().locator("tbody tr").count()).isPositive();
        assertThat(head.page().locator("main svg, main .bar, main [role=img]").count())
                .isPositive();
    }

    @Test
    void a_night_that_found_nothing_is_a_failed_night(People people) {
        Map<String, Object> run = run(people.officer("operator"), LocalDate.of(1949, 9, 30));

        assertThat(run.get("state")).isEqualTo("FAILED");
        assertThat(run.get("problem_code")).asString().startsWith("HD-B");
    }

    private Map<String, Object> run(Person operator, LocalDate businessDate) {
        operator.open("batch/list.xhtml");
        operator.page().locator("#start\\:businessDate").fill(businessDate.toString());
        operator.page().locator("#start\\:go").click();
        operator.settle();
        String sql = "select * from batch_run where business_date = ? and finished_at is not null order by id desc";
        Patience.await(
                "the end of the night of " + businessDate,
                RUN,
                () -> !site.rows(Side.INTRANET, sql, java.sql.Date.valueOf(businessDate))
                        .isEmpty());
        return site.rows(Side.INTRANET, sql, java.sql.Date.valueOf(businessDate))
                .get(0);
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
