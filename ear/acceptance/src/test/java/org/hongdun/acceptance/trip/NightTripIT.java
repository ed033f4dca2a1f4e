package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
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
    void a_night_before_the_first_yearly_inspection_is_refused_and_leaves_no_run(People people) {
        Person operator = people.officer("operator");
        LocalDate before = LocalDate.of(1949, 9, 30);

        start(operator, before);

        assertThat(operator.page().locator(".hd-note.bad").allInnerTexts())
                .anySatisfy(said -> assertThat(said).contains("HD-C001"));
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from batch_run where business_date = ?",
                        java.sql.Date.valueOf(before)))
                .isZero();
    }

    @Test
    void a_failed_night_goes_on_from_its_checkpoint_at_a_click(People people) {
        LocalDate night = LocalDate.now(CHINA).minusDays(3);
        Person operator = people.officer("operator");
        long half = site.number(Side.INTRANET, "select avg(id) from market_subject");
        site.update(
                Side.INTRANET,
                "alter table insp_fact add constraint insp_fact_trouble_ck check (as_of <> date '" + night
                        + "' or subject_id < " + half + ")");
        Map<String, Object> failed;
        try {
            failed = run(operator, night);
        } finally {
            site.update(Side.INTRANET, "alter table insp_fact drop constraint insp_fact_trouble_ck");
        }
        assertThat(failed.get("state")).isEqualTo("FAILED");
        assertThat(failed.get("problem_code")).isEqualTo("HD-B009");

        operator.open("batch/view.xhtml?id=" + failed.get("id"));
        operator.page().locator("#run\\:restart").click();
        Patience.await(
                "the end of the second attempt",
                RUN,
                () -> runs(night).stream().anyMatch(run -> run.get("state").equals("COMPLETED")));

        Map<String, Object> whole = runs(night).get(0);
        assertThat(number(whole, "attempts")).isEqualTo(2);
        assertThat(number(whole, "items_in"))
                .isEqualTo(number(whole, "items_expected"))
                .isEqualTo(number(whole, "items_out") + number(whole, "items_skipped") + number(whole, "items_failed"));
        operator.open("batch/view.xhtml?id=" + failed.get("id"));
        List<Long> read = operator.page().locator("#run tbody tr").allInnerTexts().stream()
                .filter(step -> step.contains("采集事实"))
                .map(step -> Long.valueOf(step.split("\t")[4].replace(",", "")))
                .toList();
        assertThat(read).hasSize(2);
        assertThat(read.get(1)).isPositive().isLessThan(number(whole, "items_in"));
    }

    private Map<String, Object> run(Person operator, LocalDate businessDate) {
        start(operator, businessDate);
        Patience.await(
                "the end of the night of " + businessDate,
                RUN,
                () -> !runs(businessDate).isEmpty());
        return runs(businessDate).get(0);
    }

    private static void start(Person operator, LocalDate businessDate) {
        operator.open("batch/list.xhtml");
        operator.page().locator("#start\\:businessDate").fill(businessDate.toString());
        operator.page().locator("#start\\:go").click();
        operator.settle();
    }

    private List<Map<String, Object>> runs(LocalDate businessDate) {
        return site.rows(
                Side.INTRANET,
                "select * from batch_run where business_date = ? and finished_at is not null order by id desc",
                java.sql.Date.valueOf(businessDate));
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
