package org.hongdun.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.batch.BatchError;
import org.hongdun.batch.RunState;
import org.hongdun.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class BatchRunTest {

    private static final Instant ONE = Instant.parse("2026-06-11T17:00:00Z");
    private static final Instant LATER = ONE.plusSeconds(120);
    private static final Owner NODE_A = new Owner("a", "boot-1");
    private static final Owner NODE_A_AGAIN = new Owner("a", "boot-2");
    private static final Owner NODE_B = new Owner("b", "boot-3");

    private final BatchRun run = BatchRun.begin("night", LocalDate.of(2026, 6, 11), null, NODE_A, ONE);

    @Test
    void a_run_of_this_boot_with_a_beating_heart_is_left_alone() {
        assertThat(run.isAbandoned(NODE_A, ONE.minusSeconds(60))).isFalse();
        assertThat(run.isAbandoned(NODE_B, ONE.minusSeconds(60))).isFalse();
    }

    @Test
    void a_run_of_an_earlier_boot_of_this_node_is_abandoned_at_once() {
        assertThat(run.isAbandoned(NODE_A_AGAIN, ONE.minusSeconds(60))).isTrue();
    }

    @Test
    void a_run_of_another_node_is_abandoned_after_its_silence() {
        assertThat(run.isAbandoned(NODE_B, LATER.minusSeconds(60))).isTrue();
    }

    @Test
    void what_is_over_is_never_abandoned() {
        run.end(RunState.COMPLETED, LATER);
        assertThat(run.isAbandoned(NODE_A_AGAIN, LATER)).isFalse();
    }

    @Test
    void a_lost_run_is_red_and_says_which_server_was_lost() {
        run.lost(LATER);
        assertThat(run.row())
                .returns(RunState.FAILED, r -> r.state())
                .returns("HD-B003", r -> r.problemCode())
                .returns("a", r -> r.problemText());
        assertThat(run.recoveries()).isEqualTo(1);
    }

    @Test
    void a_restart_is_the_next_attempt_of_the_same_run_under_its_new_owner() {
        run.lost(LATER);
        run.restart(NODE_B, LATER);
        assertThat(run.row())
                .returns(RunState.RUNNING, r -> r.state())
                .returns(2, r -> r.attempts())
                .returns("b", r -> r.node())
                .returns(ONE, r -> r.startedAt())
                .returns(null, r -> r.problemCode());
    }

    @Test
    void what_runs_or_has_succeeded_is_not_restarted() {
        refused(BatchError.NOT_RESTARTABLE, () -> run.restart(NODE_A, LATER));
        run.end(RunState.COMPLETED, LATER);
        refused(BatchError.NOT_RESTARTABLE, () -> run.restart(NODE_A, LATER));
    }

    @Test
    void only_what_runs_is_stopped() {
        run.stop();
        assertThat(run.state()).isEqualTo(RunState.STOPPING);
        refused(BatchError.NOT_RUNNING, run::stop);
    }

    @Test
    void the_first_word_about_the_end_stands() {
        run.end(RunState.COMPLETED, LATER);
        run.end(RunState.FAILED, LATER.plusSeconds(1));
        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(run.row().finishedAt()).isEqualTo(LATER);
    }

    @Test
    void a_failure_without_a_known_reason_is_called_unforeseen() {
        run.end(RunState.FAILED, LATER);
        assertThat(run.row().problemCode()).isEqualTo("HD-B009");
    }

    @Test
    void the_first_problem_of_an_attempt_counts_and_a_long_one_is_cut() {
        run.problem("HD-B005", "x".repeat(2000));
        run.problem("HD-B009", "later");
        assertThat(run.row().problemCode()).isEqualTo("HD-B005");
        assertThat(run.row().problemText()).hasSize(1000);
    }

    private static void refused(BatchError reason, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).returns(reason, RuleViolation::reason);
    }
}
