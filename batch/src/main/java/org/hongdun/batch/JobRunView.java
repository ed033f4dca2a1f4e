package org.hongdun.batch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One run with its steps.
 *
 * @param reasons why items were skipped or failed, with their number
 */
public record JobRunView(JobRunRow run, List<Step> steps, Map<String, Long> reasons) implements Serializable {

    public JobRunView {
        steps = List.copyOf(steps);
    }

    /**
     * One execution of one step, oldest first; a continued run shows the earlier attempts too.
     *
     * @param executionId number of the attempt in the job repository
     * @param status STARTED, COMPLETED, FAILED, STOPPED
     * @param read items read; of the end of the window, subjects looked at
     * @param written items written; of the end of the window, subjects that had missed it
     */
    public record Step(
            long executionId,
            String name,
            String status,
            Instant startedAt,
            Instant finishedAt,
            long read,
            long written,
            long commits,
            long rollbacks)
            implements Serializable {}
}
