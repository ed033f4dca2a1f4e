package org.hongdun.platform.approval.engine;

import java.time.Instant;

/** What the engine must ask while it moves the tokens of one item. */
public interface FlowQuestions {

    /** Whether the condition of that arrow holds for the item. */
    boolean takes(String edgeId);

    /** When that timer, whose task is being entered now, is due. */
    Instant due(String timerId);
}
