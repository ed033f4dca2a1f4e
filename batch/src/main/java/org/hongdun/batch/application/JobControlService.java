package org.hongdun.batch.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.batch.BatchError;
import org.hongdun.batch.JobControl;
import org.hongdun.batch.JobRunRow;
import org.hongdun.batch.JobRunView;
import org.hongdun.batch.domain.BatchRun;
import org.hongdun.batch.domain.StepCount;
import org.hongdun.batch.persistence.BatchRuns;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;

/** The door of the room. */
@Stateless
@Local(JobControl.class)
public class JobControlService implements JobControl {

    private static final String MONITOR = "batch-monitor";
    private static final String OPERATE = "batch-operate";

    @Inject
    private RunBook book;

    @Inject
    private BatchRuns runs;

    @Inject
    private Launcher launcher;

    @Inject
    private NightShift nightShift;

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(MONITOR)
    public List<String> jobs() {
        return Launcher.JOBS;
    }

    @Override
    @RolesAllowed(OPERATE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long start(String job, LocalDate businessDate) {
        if (!Launcher.JOBS.contains(job)) {
            throw new RuleViolation(BatchError.JOB_UNKNOWN, job);
        }
        if (!businessDate.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation(BatchError.DATE_NOT_OVER, businessDate);
        }
        launcher.mustKnowTheLawOf(businessDate);
        RunBook.Launch launch =
                book.begin(job, businessDate, currentOfficer.officer().loginName());
        launcher.launch(launch);
        return launch.runId();
    }

    @Override
    @RolesAllowed(OPERATE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void restart(long runId) {
        launcher.launch(book.restart(runId));
    }

    @Override
    @RolesAllowed(OPERATE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void stop(long runId) {
        launcher.stop(book.stop(runId));
    }

    @Override
    @RolesAllowed(MONITOR)
    public Slice<JobRunRow> runs(ListQuery query) {
        Slice<BatchRun> page = runs.list(query);
        return new Slice<>(page.rows().stream().map(BatchRun::row).toList(), page.total());
    }

    @Override
    @RolesAllowed(MONITOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public JobRunView view(long runId) {
        BatchRun run = runs.byId(runId);
        Map<String, Long> reasons =
                run.job().equals(Launcher.INSPECTION_STATISTICS) ? nightShift.reasons(run.businessDate()) : Map.of();
        return new JobRunView(run.row(), steps(run), reasons);
    }

    private static List<JobRunView.Step> steps(BatchRun run) {
        if (run.executionId() == null) {
            return List.of();
        }
        JobOperator operator = BatchRuntime.getJobOperator();
        return operator.getJobExecutions(operator.getJobInstance(run.executionId())).stream()
                .sorted(Comparator.comparingLong(JobExecution::getExecutionId))
                .flatMap(execution -> operator.getStepExecutions(execution.getExecutionId()).stream()
                        .map(step -> step(execution, step)))
                .toList();
    }

    private static JobRunView.Step step(JobExecution execution, StepExecution step) {
        Optional<StepCount> counted = StepCount.of(step.getExitStatus());
        return new JobRunView.Step(
                execution.getExecutionId(),
                step.getStepName(),
                step.getBatchStatus().name(),
                instant(step.getStartTime()),
                instant(step.getEndTime()),
                counted.map(StepCount::read).orElseGet(() -> metric(step, Metric.MetricType.READ_COUNT)),
                counted.map(StepCount::written).orElseGet(() -> metric(step, Metric.MetricType.WRITE_COUNT)),
                metric(step, Metric.MetricType.COMMIT_COUNT),
                metric(step, Metric.MetricType.ROLLBACK_COUNT));
    }

    private static long metric(StepExecution step, Metric.MetricType type) {
        for (Metric metric : step.getMetrics()) {
            if (metric.getType() == type) {
                return metric.getValue();
            }
        }
        return 0;
    }

    private static Instant instant(Date date) {
        return date == null ? null : Instant.ofEpochMilli(date.getTime());
    }
}
