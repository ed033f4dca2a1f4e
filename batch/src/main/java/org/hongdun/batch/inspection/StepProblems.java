package org.hongdun.batch.inspection;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.batch.BatchError;
import org.hongdun.batch.application.RunBook;
import org.hongdun.kernel.RuleViolation;

/** Tells the book why a step failed: the refusal's own code, or that it was unforeseen. */
@Named("stepListener")
@Dependent
public class StepProblems extends AbstractStepListener {

    @Inject
    @BatchProperty
    private String runId;

    @Inject
    private StepContext step;

    @Inject
    private RunBook book;

    @Override
    public void afterStep() {
        Exception failure = step.getException();
        if (failure == null) {
            return;
        }
        RuleViolation refusal = refusalIn(failure);
        if (refusal == null) {
            book.problem(Long.parseLong(runId), BatchError.UNFORESEEN.code(), step.getStepName() + ": " + failure);
        } else {
            book.problem(
                    Long.parseLong(runId), refusal.reason().code(), step.getStepName() + ": " + refusal.getMessage());
        }
    }

    private static RuleViolation refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation refusal) {
                return refusal;
            }
        }
        return null;
    }
}
