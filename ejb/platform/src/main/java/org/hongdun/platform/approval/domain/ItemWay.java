package org.hongdun.platform.approval.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        passed().forEach(element -> marks.putIfAbsent(element, ItemView.Mark.DONE));
        return marks;
    }

    /** Arrows, gateways and events between the steps in the order they were passed. */
    private Set<String> passed() {
        Set<String> passed = new LinkedHashSet<>();
        flow.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.START && node.parentId() == null)
                .forEach(start -> {
                    passed.add(start.id());
                    opened(1).forEach(step -> passed.addAll(between(start.id(), step.nodeId())));
                });
        steps.stream()
                .filter(step -> step.status() == StepStatus.DONE || step.status() == StepStatus.SKIPPED)
                .forEach(step -> after(step).forEach(next -> passed.addAll(between(step.nodeId(), next))));
        return passed;
    }

    private List<ApprovalStep> opened(int move) {
        return steps.stream().filter(step -> step.openedByMove() == move).toList();
    }

    /** Where the token of a completed step went: the steps its end opened, those behind a join that waited, or the end. */
    private List<String> after(ApprovalStep step) {
        List<String> next = opened(step.closedByMove()).stream()
                .map(ApprovalStep::nodeId)
                .filter(node -> !between(step.nodeId(), node).isEmpty())
                .toList();
        if (!next.isEmpty()) {
            return next;
        }
        Optional<String> later = steps.stream()
                .filter(other -> other.openedByMove() > step.closedByMove())
                .map(ApprovalStep::nodeId)
                .filter(node -> !between(step.nodeId(), node).isEmpty())
                .findFirst();
        boolean over = steps.stream().noneMatch(other -> other.status() == StepStatus.OPEN);
        return later.map(List::of).orElseGet(() -> over ? ends() : List.of());
    }

    private List<String> ends() {
        return flow.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.END && node.parentId() == null)
                .map(FlowNode::id)
                .toList();
    }

    /** Everything on the shortest way that passes no other task; empty if there is none. */
    private List<String> between(String from, String to) {
        Map<String, List<String>> ways = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(from));
        ways.put(from, List.of());
        while (!ahead.isEmpty()) {
            String here = ahead.poll();
            for (Hop hop : hops(here)) {
                if (hop.to().equals(to)) {
                    return extended(ways.get(here), hop.edge(), to);
                }
                if (!ways.containsKey(hop.to()) && flow.nodes().get(hop.to()).kind() != NodeKind.TASK) {
                    ways.put(hop.to(), extended(ways.get(here), hop.edge(), hop.to()));
                    ahead.add(hop.to());
                }
            }
        }
        return List.of();
    }

    private record Hop(String edge, String to) {}

    /** The arrows of a node, into a sub-process to its start, and from its end on from the sub-process. */
    private List<Hop> hops(String nodeId) {
        FlowNode node = flow.nodes().get(nodeId);
        if (node.kind() == NodeKind.SUBPROCESS) {
            return flow.nodes().values().stream()
                    .filter(inner -> inner.kind() == NodeKind.START && nodeId.equals(inner.parentId()))
                    .map(inner -> new Hop(null, inner.id()))
                    .toList();
        }
        String leaves = node.kind() == NodeKind.END && node.parentId() != null ? node.parentId() : nodeId;
        return flow.leaving(leaves).stream()
                .map(way -> new Hop(way.id(), way.to()))
                .toList();
    }

    private static List<String> extended(List<String> way, String edge, String node) {
        List<String> longer = new ArrayList<>(way);
        if (edge != null) {
            longer.add(edge);
        }
        longer.add(node);
        return longer;
    }

    public List<ItemView.Entry> timeline() {
        return moves.stream().map(this::entry).toList();
    }

    private ItemView.Entry entry(ApprovalMove move) {
        return new ItemView.Entry(
                move.moveNo(),
                move.kind() + why(move),
                move.movedAt(),
                move.step() == null ? null : move.step().nodeName(),
                target(move),
                person(move.actor()),
                person(move.onBehalfOf()),
                post(move),
                move.verdict(),
                move.words(),
                move.step() == null ? null : workingTime.apply(move.step().openedAt(), move.movedAt()));
    }

    /** Why the system did it in somebody's place. */
    private static String why(ApprovalMove move) {
        boolean inPlace =
                move.kind() == MoveKind.HANDED_OVER || move.kind() == MoveKind.RELEASED && move.onBehalfOf() != null;
        return inPlace ? "." + move.detail() : "";
    }

    private static String post(ApprovalMove move) {
        ApprovalTask task = move.task();
        boolean closedTheTask = task != null && move.actor().equals(task.actedBy());
        return move.actorPost() != null || !closedTheTask ? move.actorPost() : task.actedPost();
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
