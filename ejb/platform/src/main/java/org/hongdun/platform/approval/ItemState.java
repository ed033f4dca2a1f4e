package org.hongdun.platform.approval;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where an item is.
 *
 * @param version of what the page shows; every verb wants it back
 * @param outcome null unless {@link ItemStatus#ENDED}
 * @param open the steps it is in, with the tasks that wait in them
 */
public record ItemState(
        long itemId,
        long version,
        String itemKind,
        String itemKey,
        String itemNo,
        String title,
        String flowKey,
        ItemStatus status,
        String initiator,
        Instant startedAt,
        Instant endedAt,
        Verdict outcome,
        Map<String, Object> values,
        List<OpenStep> open)
        implements Serializable {

    /** A step the item is in. */
    public record OpenStep(
            long stepId, String nodeId, String nodeName, Instant openedAt, LocalDate dueOn, List<OpenTask> tasks)
            implements Serializable {}

    /**
     * A task that can be acted on now.
     *
     * @param assignee null while unclaimed, and for the applicant
     * @param candidates who may claim it
     */
    public record OpenTask(long taskId, String kind, String assignee, List<String> candidates)
            implements Serializable {}
}
