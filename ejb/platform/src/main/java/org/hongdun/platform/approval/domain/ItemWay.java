package org.hongdun.platform.approval.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hongdun.platform.approval.ItemView;

/** The way of an item so far, in words and as marks in its drawing. */
public final class ItemWay {

    private final FlowModel flow;
    private final List<ApprovalStep> steps;
    private final List<ApprovalMove> moves;
    private final Map<String, String> names;
    private final BiFunction<Instant, Instant, Duration> workingTime;

    /**
     * @param names of persons by login name; who is missing stands with his login name
     * @param workingTime office hours between two instants
     */
    public ItemWay(
            FlowModel flow,
            List<ApprovalStep> steps,
            List<ApprovalMove> moves,
            Map<String, String> names,
            BiFunction<Instant, Instant, Duration> workingTime) {
        this.flow = flow;
        this.steps = List.copyOf(steps);
        this.moves = List.copyOf(moves);
        this.names = Map.copyOf(names);
        this.workingTime = workingTime;
    }

    /** Where it is, what it passed, and from where it was returned; what it is in now outshines what it was. */
    public Map<String, ItemView.Mark> marks() {
        Map<String, ItemView.Mark> marks = new HashMap<>();
        for (ApprovalStep step : steps) {
            switch (step.status()) {
                case OPEN -> marks.put(step.nodeId(), ItemView.Mark.CURRENT);
                case RETURNED -> marks.put(step.nodeId(), ItemView.Mark.RETURNED);
                case DONE, SKIPPED -> marks.put(step.nodeId(), ItemView.Mark.DONE);
                default -> marks.remove(step.nodeId());
            }
        }
        return marks;
    }

    public List<ItemView.Entry> timeline() {
        return moves.stream().map(this::entry).toList();
    }

    private ItemView.Entry entry(ApprovalMove move) {
        ApprovalTask task = move.task();
        return new ItemView.Entry(
                move.moveNo(),
                move.kind().name(),
                move.movedAt(),
                move.step() == null ? null : move.step().nodeName(),
                target(move),
                person(move.actor()),
                person(move.onBehalfOf()),
                task == null || !move.actor().equals(task.actedBy()) ? null : task.actedPost(),
                move.verdict(),
                move.words(),
                move.step() == null ? null : workingTime.apply(move.step().openedAt(), move.movedAt()));
    }

    private String target(ApprovalMove move) {
        if (move.targetNode() != null) {
            return flow.node(move.targetNode()).map(FlowNode::name).orElse(move.targetNode());
        }
        return person(move.person());
    }

    /** The person's name; null for the system, which has no account. */
    private String person(String login) {
        return login == null || login.equals(Actor.SYSTEM.login()) ? null : names.getOrDefault(login, login);
    }

    /** The latest task that the person completed and that nobody has taken further; null if there is none. */
    public Long lastActOf(String login) {
        return moves.stream()
                .filter(move -> move.kind() == MoveKind.COMPLETED && login.equals(move.actor()))
                .filter(move -> move.task() != null && move.task().status() == TaskStatus.DONE)
                .reduce((earlier, later) -> later)
                .map(move -> move.task().id())
                .orElse(null);
    }
}
