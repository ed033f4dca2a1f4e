package org.hongdun.batch.inspection;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.batch.RunState;
import org.hongdun.batch.application.RunBook;

/** Writes the beginning and the end of an attempt into the book. */
@Named
@Dependent
public class RunListener implements JobListener {

    @Inject
    @BatchProperty
    private String runId;

    @Inject
    private JobContext job;

    @Inject
    private RunBook book;

    @Override
    public void beforeJob() {
        book.executing(Long.parseLong(runId), job.getExecutionId());
    }

    @Override
    public void afterJob() {
        book.end(Long.parseLong(runId), outcome());
    }

    private RunState outcome() {
        return switch (job.getBatchStatus()) {
            case STARTED, COMPLETED -> RunState.COMPLETED;
            case STOPPING, STOPPED -> RunState.STOPPED;
            case STARTING, FAILED, ABANDONED -> RunState.FAILED;
        };
    }
}
