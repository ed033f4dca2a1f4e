package org.hongdun.platform.approval;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A trial walk through a flow.
 *
 * @param steps in the order they open
 * @param elements ids of every node and arrow on the way
 * @param endsOn the last day of all
 * @param workingDays after the first day
 */
public record FlowWalk(List<Step> steps, List<String> elements, LocalDate endsOn, int workingDays)
        implements Serializable {

    public FlowWalk {
        steps = List.copyOf(steps);
        elements = List.copyOf(elements);
    }

    /**
     * One step of the walk.
     *
     * @param round from 1, higher when it is reached again
     * @param from the day it opens
     * @param dueOn its last day; the same day for a step without a term
     */
    public record Step(String nodeId, String name, int round, LocalDate from, LocalDate dueOn, boolean agreed)
            implements Serializable {}
}
