package org.hongdun.batch.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.batch.RunState;
import org.hongdun.batch.domain.BatchRun;
import org.hongdun.batch.domain.Counters;
import org.hongdun.batch.persistence.BatchRuns;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;

/**
 * The book of runs. Every entry is a transaction of its own, except the progress, which is written with the chunk it
 * speaks of.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RunBook {

    /** After this silence a server counts as lost: six missed heartbeats. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    @Inject
    private BatchRuns runs;

    @Inject
    private ThisServer server;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is needed to launch an attempt. */
    public record Launch(long runId, String job, LocalDate businessDate, Long executionId) {}

    /**
     * Opens a run; HD-B001 if the job is running.
     *
     * @param startedBy login name, or null for the schedule
     */
    public Launch begin(String job, LocalDate businessDate, String startedBy) {
        BatchRun run = BatchRun.begin(job, businessDate, startedBy, server.owner(), clock.instant());
        runs.add(run);
        audit.record(BatchAudit.BATCH_STARTED, Outcome.DONE, job, businessDate.toString());
        return launch(run);
    }

    /** Opens the next attempt of a failed or stopped run. */
    public Launch restart(long runId) {
        BatchRun run = runs.locked(runId);
        run.restart(server.owner(), clock.instant());
        runs.continued(run);
        audit.record(
                BatchAudit.BATCH_RESTARTED,
                Outcome.DONE,
                run.job(),
                run.businessDate().toString());
        return launch(run);
    }

    public Launch stop(long runId) {
        BatchRun run = runs.locked(runId);
        run.stop();
        audit.record(
                BatchAudit.BATCH_STOPPED,
                Outcome.DONE,
                run.job(),
                run.businessDate().toString());
        return launch(run);
    }

    public void executing(long runId, long executionId) {
        runs.locked(runId).executing(executionId);
    }

    public void problem(long runId, String code, String text) {
        runs.locked(runId).problem(code, text);
    }

    public void end(long runId, RunState outcome) {
        runs.locked(runId).end(outcome, clock.instant());
    }

    /** How far the reader is; joins the chunk's transaction. */
    @Transactional(TxType.MANDATORY)
    public void progress(long runId, long itemsIn) {
        runs.progress(runId, itemsIn);
    }

    /** How many items the source holds; joins the transaction in which the reader opens. */
    @Transactional(TxType.MANDATORY)
    public void expect(long runId, long items) {
        runs.expect(runId, items);
    }

    /** Notes what became of the items and gives the whole account back. */
    public Counters counted(long runId, long out, long skipped, long failed) {
        BatchRun run = runs.locked(runId);
        Counters counters = new Counters(run.itemsExpected(), run.itemsIn(), out, skipped, failed);
        run.counted(counters);
        return counters;
    }

    public Instant startedAt(long runId) {
        return runs.byId(runId).startedAt();
    }

    public boolean dealtWith(String job, LocalDate businessDate) {
        return runs.dealtWith(job, businessDate);
    }

    public void heartbeat() {
        runs.heartbeat(server.owner().boot(), clock.instant());
    }

    /** Runs that this server has under way. */
    public List<Launch> ownUnderWay() {
        return runs.underWay().stream()
                .filter(run -> run.isOf(server.owner()))
                .map(RunBook::launch)
                .toList();
    }

    /** Runs whose server was lost. */
    public List<Long> abandoned() {
        Instant silentSince = clock.instant().minus(SILENCE);
        return runs.underWay().stream()
                .filter(run -> run.isAbandoned(server.owner(), silentSince))
                .map(BatchRun::id)
                .toList();
    }

    /**
     * Closes the attempt of a lost server, here and in the job repository.
     *
     * @return how often the run has been lost; 0 if another server was faster
     */
    public int closeLost(long runId) {
        BatchRun run = runs.locked(runId);
        if (!run.isAbandoned(server.owner(), clock.instant().minus(SILENCE))) {
            return 0;
        }
        run.lost(clock.instant());
        if (run.executionId() != null) {
            runs.failExecution(run.executionId());
        }
        audit.record(
                BatchAudit.BATCH_RECOVERED,
                Outcome.DONE,
                run.job(),
                run.businessDate().toString());
        return run.recoveries();
    }

    private static Launch launch(BatchRun run) {
        return new Launch(run.id(), run.job(), run.businessDate(), run.executionId());
    }
}
