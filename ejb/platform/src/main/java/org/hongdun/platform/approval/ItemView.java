package org.hongdun.platform.approval;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An item as the caller may see it.
 *
 * @param drawing the flow as it was drawn (BPMN), of the version it runs on
 * @param marks node id to how it is shown
 * @param fields what the caller may see of its values
 * @param mine the tasks the caller can act on now
 */
public record ItemView(
        ItemState state,
        String flowName,
        int flowVersion,
        String unitCode,
        String subjectName,
        String initiatorName,
        String drawing,
        Map<String, Mark> marks,
        List<Entry> timeline,
        List<FieldView> fields,
        List<MyTask> mine,
        List<Read> readings,
        boolean mayUrge,
        boolean mayRevoke,
        Long withdrawableTask)
        implements Serializable {

    public ItemView {
        marks = Map.copyOf(marks);
        timeline = List.copyOf(timeline);
        fields = List.copyOf(fields);
        mine = List.copyOf(mine);
        readings = List.copyOf(readings);
    }

    /** How a node is drawn. */
    public enum Mark {
        DONE,
        CURRENT,
        RETURNED
    }

    /**
     * One line of its way, oldest first.
     *
     * @param kind of the move, such as COMPLETE, RETURN, WITHDRAW
     * @param stepName where it happened, null for the item as a whole
     * @param target where it went or whom it meant, null for neither
     * @param actor the person's name; null for the system
     * @param onBehalfOf name of whom he stood in for, null for himself
     * @param post held at that time, null if unknown
     * @param words opinion or reason, may be null
     * @param worked working time since the step was opened, null where it does not apply
     */
    public record Entry(
            int no,
            String kind,
            Instant at,
            String stepName,
            String target,
            String actor,
            String onBehalfOf,
            String post,
            Verdict verdict,
            String words,
            Duration worked)
            implements Serializable {

        /** The same line without opinion and reason. */
        public Entry withoutWords() {
            return new Entry(no, kind, at, stepName, target, actor, onBehalfOf, post, verdict, null, worked);
        }
    }

    /**
     * A task the caller can act on.
     *
     * @param claimable whether he must claim it first
     * @param claimed whether he has claimed it and may give it back
     * @param countersigned whether others decide beside him
     * @param chooses whether the next step's persons are chosen here
     * @param removable tasks he added that have not acted: id and name
     */
    public record MyTask(
            long taskId,
            String stepName,
            LocalDate dueOn,
            int workingDaysLeft,
            String onBehalfOf,
            boolean claimable,
            boolean claimed,
            boolean countersigned,
            boolean returnable,
            boolean chooses,
            boolean opinionRequired,
            List<String> phrases,
            List<Added> removable)
            implements Serializable {}

    /** A person whom the caller asked. */
    public record Added(long taskId, String name) implements Serializable {}

    /** Somebody to whom the item was given to read. */
    public record Read(long readingId, String readerName, Instant sentAt, Instant readAt, String remark, boolean mine)
            implements Serializable {}
}
