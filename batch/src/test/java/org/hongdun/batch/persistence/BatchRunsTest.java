package org.hongdun.batch.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hongdun.batch.BatchError;
import org.hongdun.batch.RunState;
import org.hongdun.batch.domain.BatchRun;
import org.hongdun.batch.domain.Owner;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchRunsTest {

    private static final String UNIT = "hongdun-batch";
    private static final Owner ME = new Owner("a", "boot-1");
    private static final Instant ONE = Instant.parse("2026-06-11T17:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    @interface OnBothDatabases {}

    @OnBothDatabases
    void the_same_job_never_runs_twice_at_once(TestDatabase database) {
        long first = add(database, "twice", "operator", RunState.RUNNING);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> add(database, "twice", "operator", RunState.RUNNING))
                .returns(BatchError.ALREADY_RUNNING, RuleViolation::reason);
        database.in(UNIT, em -> new BatchRuns(em).locked(first).end(RunState.COMPLETED, ONE));
        assertThat(add(database, "twice", "operator", RunState.COMPLETED)).isGreaterThan(first);
    }

    @OnBothDatabases
    void a_failed_run_is_not_continued_while_another_one_runs(TestDatabase database) {
        long failed = add(database, "continued", "operator", RunState.FAILED);
        add(database, "continued", "operator", RunState.RUNNING);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> database.in(UNIT, em -> {
                    BatchRuns runs = new BatchRuns(em);
                    BatchRun run = runs.locked(failed);
                    run.restart(ME, ONE);
                    runs.continued(run);
                }))
                .returns(BatchError.ALREADY_RUNNING, RuleViolation::reason);
    }

    @OnBothDatabases
    void the_schedule_starts_a_date_once_over_all_servers(TestDatabase database) {
        assertThat(database.<Boolean>ask(UNIT, em -> new BatchRuns(em).dealtWith("scheduled", DAY)))
                .isFalse();
        add(database, "scheduled", null, RunState.FAILED);
        assertThat(database.<Boolean>ask(UNIT, em -> new BatchRuns(em).dealtWith("scheduled", DAY)))
                .isTrue();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> add(database, "scheduled", null, RunState.RUNNING));
    }

    @OnBothDatabases
    void a_date_that_an_operator_finished_is_dealt_with_and_one_that_failed_is_not(TestDatabase database) {
        add(database, "by-hand", "operator", RunState.FAILED);
        assertThat(database.<Boolean>ask(UNIT, em -> new BatchRuns(em).dealtWith("by-hand", DAY)))
                .isFalse();
        add(database, "by-hand", "operator", RunState.COMPLETED);
        assertThat(database.<Boolean>ask(UNIT, em -> new BatchRuns(em).dealtWith("by-hand", DAY)))
                .isTrue();
    }

    @OnBothDatabases
    void heartbeat_and_progress_do_not_disturb_who_changes_the_run(TestDatabase database) {
        long id = add(database, "beating", "operator", RunState.RUNNING);
        database.in(UNIT, em -> new BatchRuns(em).expect(id, 100));
        database.in(UNIT, em -> new BatchRuns(em).progress(id, 50));
        database.in(UNIT, em -> new BatchRuns(em).heartbeat(ME.boot(), ONE.plusSeconds(300)));
        database.in(UNIT, em -> {
            BatchRun run = new BatchRuns(em).byId(id);
            assertThat(run.row().progress()).isEqualTo(50);
            assertThat(run.isAbandoned(new Owner("b", "x"), ONE.plusSeconds(200)))
                    .isFalse();
            assertThat(run.isAbandoned(new Owner("b", "x"), ONE.plusSeconds(301)))
                    .isTrue();
        });
    }

    @OnBothDatabases
    void the_job_repository_learns_that_a_killed_servers_execution_failed(TestDatabase database) throws SQLException {
        long execution = startedExecution(database);
        database.in(UNIT, em -> new BatchRuns(em).failExecution(execution));
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select j.batchstatus, s.batchstatus from job_execution j join"
                        + " step_execution s on s.jobexecutionid = j.jobexecutionid where j.jobexecutionid = "
                        + execution + " order by s.stepexecutionid")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("FAILED");
            assertThat(row.getString(2)).isEqualTo("COMPLETED");
            assertThat(row.next()).isTrue();
            assertThat(row.getString(2)).isEqualTo("FAILED");
        }
    }

    @OnBothDatabases
    void the_history_filters_sorts_and_pages(TestDatabase database) {
        long first = add(database, "listed", "operator", RunState.FAILED);
        long second = add(database, "listed", "operator", RunState.COMPLETED);
        assertThat(ids(database, new ListQuery(0, 10, null, true, Map.of("job", "listed"))))
                .isEqualTo(second + "," + first + " of 2");
        assertThat(ids(database, new ListQuery(1, 1, "startedAt", true, Map.of("job", "listed"))))
                .endsWith("of 2");
        assertThat(ids(database, new ListQuery(0, 10, null, true, Map.of("job", "listed", "state", "FAILED"))))
                .isEqualTo(first + " of 1");
        assertThat(ids(database, new ListQuery(0, 10, null, true, Map.of("job", "listed", "state", "nonsense"))))
                .isEqualTo(" of 0");
        assertThat(ids(database, new ListQuery(0, 10, null, true, Map.of("job", "listed", "businessDate", "x"))))
                .isEqualTo(" of 0");
    }

    private static String ids(TestDatabase database, ListQuery query) {
        return database.ask(UNIT, em -> {
            var page = new BatchRuns(em).list(query);
            return String.join(
                            ",",
                            page.rows().stream()
                                    .map(r -> String.valueOf(r.id()))
                                    .toList()) + " of " + page.total();
        });
    }

    private static long add(TestDatabase database, String job, String startedBy, RunState state) {
        return database.ask(UNIT, em -> {
            BatchRun run = BatchRun.begin(job, DAY, startedBy, ME, ONE);
            if (state != RunState.RUNNING) {
                run.end(state, ONE);
            }
            new BatchRuns(em).add(run);
            return run.id();
        });
    }

    private static long startedExecution(TestDatabase database) throws SQLException {
        try (Connection connection = database.connection()) {
            long instance = insert(connection, "insert into job_instance(jobname) values ('killed')", "jobinstanceid");
            long execution = insert(
                    connection,
                    "insert into job_execution(jobinstanceid, batchstatus) values (" + instance + ", 'STARTED')",
                    "jobexecutionid");
            insert(
                    connection,
                    "insert into step_execution(jobexecutionid, batchstatus) values (" + execution + ", 'COMPLETED')",
                    "stepexecutionid");
            insert(
                    connection,
                    "insert into step_execution(jobexecutionid, batchstatus) values (" + execution + ", 'STARTED')",
                    "stepexecutionid");
            return execution;
        }
    }

    private static long insert(Connection connection, String sql, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {key})) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }
}
