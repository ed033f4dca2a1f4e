package org.hongdun.platform.approval.engine;

import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import org.flowable.common.engine.api.FlowableException;
import org.hongdun.kernel.RuleViolation;

/** The bean behind the engine's expressions: passes each question on to whoever moves an item in this thread. */
public final class Asked {

    private final ThreadLocal<FlowQuestions> current = new ThreadLocal<>();

    <T> T during(FlowQuestions questions, Supplier<T> work) {
        FlowQuestions before = current.get();
        current.set(questions);
        try {
            return work.get();
        } catch (FlowableException wrapped) {
            throw refusalBehind(wrapped);
        } finally {
            if (before == null) {
                current.remove();
            } else {
                current.set(before);
            }
        }
    }

    /** A refusal in an answer comes back wrapped; whoever asked wants to see it as it was. */
    private static RuntimeException refusalBehind(FlowableException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation refusal) {
                return refusal;
            }
        }
        return wrapped;
    }

    public boolean takes(String edgeId) {
        return current().takes(edgeId);
    }

    public Date due(String timerId) {
        Instant due = current().due(timerId);
        return Date.from(due);
    }

    private FlowQuestions current() {
        FlowQuestions questions = current.get();
        if (questions == null) {
            throw new IllegalStateException("The engine moved without being asked to");
        }
        return questions;
    }
}
