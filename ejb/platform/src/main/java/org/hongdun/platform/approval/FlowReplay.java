package org.hongdun.platform.approval;

import java.io.Serializable;
import java.util.List;

/**
 * What a drawing would have made of an item that ran on some version of its flow.
 *
 * @param taken the stays it had, in the order they began
 * @param would the stays it would have, in the order they would begin; empty with an obstacle
 * @param tookMinutes working minutes from its start to its end, or until now
 * @param wouldMinutes working minutes it would have taken, if every step took as long as it did; a step it never
 *     completed, as long as its term allows
 * @param obstacle code of what cannot be answered from what is recorded, null if nothing
 */
public record FlowReplay(
        String itemNo,
        String title,
        ItemStatus status,
        List<Stay> taken,
        List<Stay> would,
        long tookMinutes,
        long wouldMinutes,
        String obstacle,
        List<String> obstacleDetails)
        implements Serializable {

    public FlowReplay {
        taken = List.copyOf(taken);
        would = List.copyOf(would);
        obstacleDetails = List.copyOf(obstacleDetails);
    }

    /** Whether it would take another way, or cannot be told. */
    public boolean differs() {
        return obstacle != null
                || taken.stream().anyMatch(Stay::odd)
                || would.stream().anyMatch(Stay::odd);
    }

    /**
     * A stay at a step.
     *
     * @param odd whether the other way does not pass there
     * @param open whether it has not been completed: its length is an assumption
     */
    public record Stay(String nodeId, String name, boolean odd, boolean open) implements Serializable {}
}
