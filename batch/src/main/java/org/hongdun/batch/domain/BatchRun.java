package org.hongdun.batch.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.batch.BatchError;
import org.hongdun.batch.JobRunRow;
import org.hongdun.batch.RunState;
import org.hongdun.kernel.RuleViolation;

/**
 * One run of one job for one business date, over all its attempts.
 *
 * <pre>
 * RUNNING --stop--> STOPPING --> STOPPED --restart--> RUNNING
 * RUNNING --> COMPLETED
 * RUNNING --> FAILED --restart--> RUNNING      (also when the server is lost)
 * </pre>
 */
@Entity
@Table(name = "batch_run")
public class BatchRun {

    private static final int LONGEST_TEXT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "batch_run_seq")
    @SequenceGenerator(name = "batch_run_seq", sequenceName = "batch_run_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int version;

    @Column(name = "job_name", length = 64, nullable = false)
    private String job;

    @Column(name = "business_date", nullable = false)
    private LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private RunState state;

    @Column(name = "running_key", length = 64)
    private String runningKey;

    @Column(name = "schedule_key", length = 80)
    private String scheduleKey;

    @Column(name = "execution_id")
    private Long executionId;

    @Column(nullable = false)
    private int attempts;

    @Column(nullable = false)
    private int recoveries;

    @Column(name = "owner_node", length = 128, nullable = false)
    private String ownerNode;

    @Column(name = "owner_boot", length = 36, nullable = false)
    private String ownerBoot;

    @Column(name = "heartbeat_at", nullable = false)
    private Instant heartbeatAt;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "started_by", length = 64)
    private String startedBy;

    @Column(name = "items_expected", nullable = false)
    private long itemsExpected;

    @Column(name = "items_in", nullable = false)
    private long itemsIn;

    @Column(name = "items_out", nullable = false)
    private long itemsOut;

    @Column(name = "items_skipped", nullable = false)
    private long itemsSkipped;

    @Column(name = "items_failed", nullable = false)
    private long itemsFailed;

    @Column(name = "problem_code", length = 16)
    private String problemCode;

    @Column(name = "problem_text", length = LONGEST_TEXT)
    private String problemText;

    protected BatchRun() {}

    /**
     * A run that begins now.
     *
     * @param startedBy login name of the operator; null if the schedule starts it, at most once per date
     */
    public static BatchRun begin(String job, LocalDate businessDate, String startedBy, Owner owner, Instant at) {
        BatchRun run = new BatchRun();
        run.job = job;
        run.businessDate = businessDate;
        run.startedBy = startedBy;
        run.scheduleKey = startedBy == null ? scheduleKey(job, businessDate) : null;
        run.startedAt = at;
        run.attempt(owner, at);
        return run;
    }

    public static String scheduleKey(String job, LocalDate businessDate) {
        return job + "|" + businessDate;
    }

    /** Continues after a failure or a stop; HD-B006 in every other state. */
    public void restart(Owner owner, Instant at) {
        if (state != RunState.FAILED && state != RunState.STOPPED) {
            throw new RuleViolation(BatchError.NOT_RESTARTABLE, state);
        }
        finishedAt = null;
        problemCode = null;
        problemText = null;
        attempt(owner, at);
    }

    /** Notes that somebody wants it to stop; HD-B007 unless it is running. */
    public void stop() {
        if (state != RunState.RUNNING) {
            throw new RuleViolation(BatchError.NOT_RUNNING, state);
        }
        state = RunState.STOPPING;
    }

    /** Notes what went wrong; the first problem of an attempt is the one that counts. */
    public void problem(String code, String text) {
        if (problemCode == null) {
            problemCode = code;
            problemText = text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        }
    }

    /** The attempt is over. Said twice, the first word stands. */
    public void end(RunState outcome, Instant at) {
        if (!isUnderWay()) {
            return;
        }
        state = outcome;
        runningKey = null;
        finishedAt = at;
        if (outcome == RunState.FAILED) {
            problem(BatchError.UNFORESEEN.code(), null);
        }
    }

    /** Its server was lost; from here it may be continued. */
    public void lost(Instant at) {
        problem(BatchError.SERVER_LOST.code(), ownerNode);
        recoveries++;
        end(RunState.FAILED, at);
    }

    public void executing(long newExecutionId) {
        executionId = newExecutionId;
    }

    public void counted(Counters counters) {
        itemsOut = counters.out();
        itemsSkipped = counters.skipped();
        itemsFailed = counters.failed();
    }

    public boolean isUnderWay() {
        return state == RunState.RUNNING || state == RunState.STOPPING;
    }

    /** Whether nobody can be working on it any more: its node has started anew, or its heart has stopped. */
    public boolean isAbandoned(Owner me, Instant silentSince) {
        if (!isUnderWay()) {
            return false;
        }
        boolean startedAnew = ownerNode.equals(me.node()) && !ownerBoot.equals(me.boot());
        return startedAnew || heartbeatAt.isBefore(silentSince);
    }

    public boolean isOf(Owner owner) {
        return ownerBoot.equals(owner.boot());
    }

    private void attempt(Owner owner, Instant at) {
        state = RunState.RUNNING;
        runningKey = job;
        attempts++;
        ownerNode = owner.node();
        ownerBoot = owner.boot();
        heartbeatAt = at;
    }

    public JobRunRow row() {
        return new JobRunRow(
                id,
                job,
                businessDate,
                state,
                attempts,
                itemsExpected,
                itemsIn,
                itemsOut,
                itemsSkipped,
                itemsFailed,
                problemCode,
                problemText,
                startedBy,
                ownerNode,
                startedAt,
                finishedAt);
    }

    public long id() {
        return id;
    }

    public String job() {
        return job;
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public RunState state() {
        return state;
    }

    public Long executionId() {
        return executionId;
    }

    public int recoveries() {
        return recoveries;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public long itemsExpected() {
        return itemsExpected;
    }

    public long itemsIn() {
        return itemsIn;
    }
}
