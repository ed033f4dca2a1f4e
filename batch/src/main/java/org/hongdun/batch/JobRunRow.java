package org.hongdun.batch;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the history of runs.
 *
 * @param job name of the job, such as {@code daily-inspection-statistics}
 * @param attempts how often the run was started or continued
 * @param itemsExpected how many items the source held at the beginning; progress = read of expected
 * @param problemCode why it is red, or null
 * @param problemText detail of the problem, or null
 * @param startedBy login name of the operator, or null for the schedule
 * @param node server that runs or ran it
 */
public record JobRunRow(
        long id,
        String job,
        LocalDate businessDate,
        RunState state,
        int attempts,
        long itemsExpected,
        long itemsIn,
        long itemsOut,
        long itemsSkipped,
        long itemsFailed,
        String problemCode,
        String problemText,
        String startedBy,
        String node,
        Instant startedAt,
        Instant finishedAt)
        implements Serializable {

    /** 0 to 100. */
    public int progress() {
        if (state == RunState.COMPLETED) {
            return 100;
        }
        return itemsExpected == 0 ? 0 : (int) Math.min(99, itemsIn * 100 / itemsExpected);
    }

    /** Whether read = counted + skipped + failed. */
    public boolean balanced() {
        return itemsIn == itemsOut + itemsSkipped + itemsFailed;
    }

    /** How long it took from the first start to the end; null while running. */
    public Duration duration() {
        return finishedAt == null ? null : Duration.between(startedAt, finishedAt);
    }
}
