package org.hongdun.platform.approval;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** Everything a person has to do, once, by the statutory time left. Permission {@code task-handle} unless said otherwise. */
public interface WorkList {

    /**
     * One page of a view; {@link WorkView#SUPERVISED} needs {@code item-supervise}.
     *
     * @param query filters {@code text} (part of the title, the subject's name, or beginning of the number), {@code flow}
     *     (its key), {@code due} ({@code OVERDUE}, {@code TODAY}, {@code LATER}; TODO and SUPERVISED only); sortable by
     *     {@code itemNo}, {@code title}, {@code subjectName}, {@code since}, {@code dueOn}
     */
    Slice<WorkRow> list(WorkView view, ListQuery query);

    /** What every page says of the caller's work. */
    Waiting waiting();

    /** The flows that have a line in some view of the caller or may be started by him: key and name, for the filter. */
    List<FlowName> flows();

    /** To whom the caller has handed his desk, the latest first; a hundred at most. */
    List<Delegation> delegations();

    /** @param notices what he was told about his work and has not read */
    record Waiting(WorkCounts counts, long notices) implements Serializable {}

    /** A flow by its name. */
    record FlowName(String key, String name) implements Serializable {}

    /**
     * A desk handed to somebody for a time (委托).
     *
     * @param flowKey the one flow it is for, null for all
     * @param to last day
     * @param running whether it holds today or later and was not ended
     */
    record Delegation(
            long id, String agentName, String flowKey, LocalDate from, LocalDate to, String reason, boolean running)
            implements Serializable {}
}
