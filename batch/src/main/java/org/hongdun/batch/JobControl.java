package org.hongdun.batch;

import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** The operator's hand on the night. */
public interface JobControl {

    /** Names of the jobs there are. Permission {@code batch-monitor}. */
    List<String> jobs();

    /**
     * Starts a job for a business date. Permission {@code batch-operate}.
     *
     * @param businessDate a day that is over; HD-B008 otherwise
     * @return id of the run; HD-B001 if the job is running
     */
    long start(String job, LocalDate businessDate);

    /** Continues a failed or stopped run from its last checkpoint. Permission {@code batch-operate}. */
    void restart(long runId);

    /** Stops a running job after its current chunk. Permission {@code batch-operate}. */
    void stop(long runId);

    /**
     * One page of the history, newest first. Permission {@code batch-monitor}.
     *
     * <p>Filters: {@code job}, {@code state}, {@code businessDate} (ISO date). Sort fields: {@code businessDate},
     * {@code startedAt}, {@code state}.
     */
    Slice<JobRunRow> runs(ListQuery query);

    /** One run. Permission {@code batch-monitor}. */
    JobRunView view(long runId);
}
