package org.hongdun.acceptance.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Settings;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Way (b): the night counts, its counters balance, and a killed server does not change what it counts. */
@OnTheSite
@Tag("postgresql")
class NightIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);

    private final RunningSite site;

    NightIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void the_operator_starts_a_night_and_every_subject_is_accounted_for(People people) {
        Map<String, Object> run = startAndAwait(people, "COMPLETED");
        assertThat(count(run, "items_in"))
                .isPositive()
                .isEqualTo(count(run, "items_expected"))
                .isEqualTo(count(run, "items_out") + count(run, "items_skipped") + count(run, "items_failed"));
        assertThat(site.number(Side.INTRANET, "select sum(m01) from insp_daily where as_of = ?", Date.valueOf(DAY)))
                .isEqualTo(count(run, "items_out"));

        Person head = people.officer("head.tianhe");
        head.open("statistics/inspection.xhtml?asOf=" + DAY);
        assertThat(head.page().locator("main").innerText()).contains(DAY.toString(), "账实相符");
    }

    @Test
    void a_night_whose_server_is_killed_goes_on_from_its_checkpoint_and_counts_the_same(People people)
            throws SQLException {
        startAndAwait(people, "COMPLETED");
        List<Map<String, Object>> undisturbed = figures();

        long subject = site.number(
                Side.INTRANET,
                "select max(subject_id) from insp_fact where as_of = ? and subject_id <="
                        + " (select avg(subject_id) from insp_fact)",
                Date.valueOf(DAY));
        try (Connection obstacle = connection()) {
            obstacle.setAutoCommit(false);
            block(obstacle, subject);
            start(people);
            Patience.await(
                    "the first chunk",
                    PATIENCE,
                    () -> "RUNNING".equals(newestRun().get("state")) && count(newestRun(), "items_in") > 0);
            site.site().server(Side.INTRANET).kill();
            release(obstacle);
        }
        site.site().server(Side.INTRANET).start();
        site.site().server(Side.INTRANET).awaitReady(Duration.ofSeconds(240));

        Patience.await(
                "the end of the recovered night",
                PATIENCE,
                () -> !List.of("RUNNING", "FAILED").contains(newestRun().get("state")));
        Map<String, Object> run = newestRun();
        assertThat(run.get("state")).isEqualTo("COMPLETED");
        assertThat(count(run, "attempts")).isEqualTo(2);
        assertThat(count(run, "recoveries")).isEqualTo(1);
        assertThat(count(run, "items_in")).isEqualTo(count(run, "items_expected"));
        assertThat(figures()).isEqualTo(undisturbed);
    }

    private Map<String, Object> startAndAwait(People people, String state) {
        long before = count(newestRun(), "id");
        start(people);
        Patience.await(
                "the end of the night",
                PATIENCE,
                () -> count(newestRun(), "id") > before
                        && !"RUNNING".equals(newestRun().get("state")));
        Map<String, Object> run = newestRun();
        assertThat(run.get("state")).as("%s", run).isEqualTo(state);
        return run;
    }

    private void start(People people) {
        Patience.await(
                "the end of the night that the server starts by itself, and of those before",
                PATIENCE,
                () -> runs("finished_at is not null") > 0 && runs("finished_at is null") == 0);
        Person operator = people.officer("operator");
        operator.open("batch/list.xhtml");
        operator.page().locator("[id='start:go']").click();
        operator.page().waitForURL("**/batch/view.xhtml*");
    }

    /** Takes the place of one fact without committing: the night waits there when it wants to write it. */
    private static void block(Connection connection, long subject) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("update insp_fact set grade = grade where as_of = ? and subject_id = ?")) {
            delete.setDate(1, Date.valueOf(DAY));
            delete.setLong(2, subject);
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
    }

    /** The killed server may have taken the database with it, and the obstacle with the database. */
    private static void release(Connection obstacle) {
        try {
            obstacle.rollback();
        } catch (SQLException gone) {
            assertThat(gone.getSQLState())
                    .as("connection lost, in the words of PostgreSQL or of H2")
                    .matches("08...|90067");
        }
    }

    private long runs(String which) {
        return site.number(Side.INTRANET, "select count(*) from batch_run where " + which);
    }

    private Map<String, Object> newestRun() {
        List<Map<String, Object>> runs =
                site.rows(Side.INTRANET, "select * from batch_run where id = (select max(id) from batch_run)");
        return runs.isEmpty() ? Map.of("id", 0L, "state", "NONE") : runs.get(0);
    }

    private List<Map<String, Object>> figures() {
        return site.rows(
                Side.INTRANET,
                "select * from insp_daily where as_of = ? order by branch_code, section_code, ent_type",
                Date.valueOf(DAY));
    }

    private Connection connection() throws SQLException {
        Settings.Database database = site.site().settings().database(Side.INTRANET);
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static long count(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
