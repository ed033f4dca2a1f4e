package org.hongdun.batch.application;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.batch.BatchError;
import org.hongdun.batch.RunState;
import org.hongdun.platform.calendar.LegalCalendar;

/** Hands an attempt to the batch runtime. Never inside a transaction: the job reads what its book says. */
@ApplicationScoped
public class Launcher {

    static final String INSPECTION_STATISTICS = "daily-inspection-statistics";
    static final String NAMES = "nightly-names";

    /** The jobs there are; each is a file in META-INF/batch-jobs. */
    static final List<String> JOBS = List.of(INSPECTION_STATISTICS, NAMES);

    @Inject
    private RunBook book;

    @Inject
    private LegalCalendar calendar;

    /** HD-C001 if no inspection year had begun by that day, as far as the parameters reach back. */
    void mustKnowTheLawOf(LocalDate businessDate) {
        reportYear(businessDate);
    }

    private int reportYear(LocalDate businessDate) {
        return calendar.currentWindow(businessDate).reportYear();
    }

    /** Starts the run, or continues its last execution from the checkpoint. */
    void launch(RunBook.Launch launch) {
        try {
            if (launch.executionId() == null) {
                BatchRuntime.getJobOperator().start(launch.job(), parameters(launch));
            } else {
                BatchRuntime.getJobOperator().restart(launch.executionId(), parameters(launch));
            }
        } catch (RuntimeException refused) {
            book.problem(launch.runId(), BatchError.UNFORESEEN.code(), refused.getMessage());
            book.end(launch.runId(), RunState.FAILED);
            throw refused;
        }
    }

    void stop(RunBook.Launch launch) {
        try {
            BatchRuntime.getJobOperator().stop(launch.executionId());
        } catch (JobExecutionNotRunningException over) {
            book.end(launch.runId(), RunState.STOPPED);
        }
    }

    /** Those of the runs that the batch runtime does not work on, such as after a failure to write the end into the book. */
    Set<Long> withoutExecution(List<RunBook.Launch> underWay) {
        return underWay.stream()
                .filter(run -> executions(run.job()).isEmpty())
                .map(RunBook.Launch::runId)
                .collect(Collectors.toSet());
    }

    private static List<Long> executions(String job) {
        try {
            return BatchRuntime.getJobOperator().getRunningExecutions(job);
        } catch (NoSuchJobException neverStartedHere) {
            return List.of();
        }
    }

    private Properties parameters(RunBook.Launch launch) {
        Properties parameters = new Properties();
        parameters.setProperty("runId", String.valueOf(launch.runId()));
        parameters.setProperty("businessDate", launch.businessDate().toString());
        parameters.setProperty("reportYear", String.valueOf(reportYear(launch.businessDate())));
        return parameters;
    }
}
