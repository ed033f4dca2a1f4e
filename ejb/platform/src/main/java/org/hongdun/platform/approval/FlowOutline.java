package org.hongdun.platform.approval;

import java.io.Serializable;
import java.util.List;

/** A drawing as a table. */
public record FlowOutline(List<Line> lines) implements Serializable {

    public FlowOutline {
        lines = List.copyOf(lines);
    }

    /**
     * One node.
     *
     * @param kind START, TASK, EXCLUSIVE, PARALLEL, SUBPROCESS, TIMER or END
     * @param who rule of who acts, such as {@code ROLE_IN_UNIT}; null unless a task
     * @param whoValue null where the rule needs none
     * @param whoUnit null where the rule needs none
     * @param term parameter code or a number of working days, such as {@code 5WD}; null for none
     * @param ways where its arrows lead
     */
    public record Line(
            String id,
            String kind,
            String name,
            String who,
            String whoValue,
            String whoUnit,
            String mode,
            String term,
            List<Way> ways)
            implements Serializable {

        public Line {
            ways = List.copyOf(ways);
        }
    }

    /** @param condition null for none */
    public record Way(String arrowId, String to, String toKind, String condition, boolean otherwise)
            implements Serializable {}
}
