package org.hongdun.platform.approval.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.Verdict;

/**
 * Walks a token through a flow without errors, every step being decided and completed as the asker says.
 *
 * @param <T> how time is told, such as days or minutes
 */
public final class FlowTrial<T extends Comparable<? super T>> {

    private static final int LONGEST_WALK = 500;

    /** What the walk asks on its way. */
    public interface Asker<T> {

        /** Whether the condition of an arrow holds. */
        boolean takes(String edgeId, Map<String, Object> values);

        /** Whether the step agrees; {@code round} counts from 1 how often it was reached. */
        boolean agrees(FlowNode task, int round);

        /** When a step that opens then is completed. */
        T completed(FlowNode task, int round, T opened);
    }

    /** One step of the walk. */
    public record Visit<T>(FlowNode task, int round, T opened, T completed, boolean agreed) {

        public String name() {
            return Labels.of(task);
        }
    }

    /**
     * The walk.
     *
     * @param visits in the order the steps open
     * @param elements ids of every node and arrow on the way
     * @param end when the last token came to its end
     */
    public record Trace<T>(List<Visit<T>> visits, List<String> elements, T end) {}

    private record Token<T>(FlowNode node, T time) {}

    private final FlowModel model;
    private final Asker<T> asker;
    private final Map<String, Object> values;
    private final Deque<Token<T>> tokens = new ArrayDeque<>();
    private final List<Visit<T>> visits = new ArrayList<>();
    private final Set<String> elements = new LinkedHashSet<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Map<String, List<T>> waiting = new HashMap<>();
    private T last;

    private FlowTrial(FlowModel model, Map<String, ?> values, T from, Asker<T> asker) {
        this.model = model;
        this.asker = asker;
        this.values = new HashMap<>(values);
        this.last = from;
    }

    /** @throws RuleViolation HD-L099 if the walk does not end */
    public static <T extends Comparable<? super T>> Trace<T> walk(
            FlowModel model, Map<String, ?> values, T from, Asker<T> asker) {
        FlowTrial<T> trial = new FlowTrial<>(model, values, from, asker);
        trial.start(null, from);
        int moves = 0;
        while (!trial.tokens.isEmpty()) {
            if (++moves > LONGEST_WALK) {
                throw new RuleViolation(FlowError.WALK_TOO_LONG);
            }
            trial.move(trial.tokens.poll());
        }
        return new Trace<>(List.copyOf(trial.visits), List.copyOf(trial.elements), trial.last);
    }

    private void start(String scope, T time) {
        model.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.START && Objects.equals(node.parentId(), scope))
                .forEach(start -> tokens.add(new Token<>(start, time)));
    }

    private void move(Token<T> token) {
        FlowNode node = token.node();
        elements.add(node.id());
        if (token.time().compareTo(last) > 0) {
            last = token.time();
        }
        switch (node.kind()) {
            case TASK -> follow(node, act(node, token.time()));
            case EXCLUSIVE -> take(chosen(node), token.time());
            case SUBPROCESS -> start(node.id(), token.time());
            case PARALLEL -> pass(node, token.time());
            case END -> {
                if (node.parentId() != null) {
                    follow(model.nodes().get(node.parentId()), token.time());
                }
            }
            default -> follow(node, token.time());
        }
    }

    private T act(FlowNode task, T opened) {
        int round = rounds.merge(task.id(), 1, Integer::sum);
        boolean agreed = asker.agrees(task, round);
        T completed = asker.completed(task, round, opened);
        values.put("outcome", (agreed ? Verdict.AGREE : Verdict.DISAGREE).name());
        values.put("rejected", !agreed && task.step().mode() == StepMode.COUNTERSIGN);
        visits.add(new Visit<>(task, round, opened, completed, agreed));
        return completed;
    }

    private FlowEdge chosen(FlowNode gateway) {
        List<FlowEdge> ways = model.leaving(gateway.id());
        return ways.stream()
                .filter(way -> !way.otherwise() && way.condition() != null && asker.takes(way.id(), values))
                .findFirst()
                .or(() -> ways.stream().filter(FlowEdge::otherwise).findFirst())
                .orElse(ways.get(0));
    }

    private void pass(FlowNode gateway, T time) {
        List<T> arrived = waiting.computeIfAbsent(gateway.id(), id -> new ArrayList<>());
        arrived.add(time);
        if (arrived.size() == model.entering(gateway.id()).size()) {
            waiting.remove(gateway.id());
            follow(gateway, arrived.stream().max(Comparator.naturalOrder()).orElse(time));
        }
    }

    private void follow(FlowNode node, T time) {
        model.leaving(node.id()).forEach(way -> take(way, time));
    }

    private void take(FlowEdge way, T time) {
        elements.add(way.id());
        tokens.add(new Token<>(model.nodes().get(way.to()), time));
    }
}
