package org.hongdun.platform.approval.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowWalk;
import org.hongdun.platform.approval.Verdict;

/** Walks a token through a flow without errors, every step being completed on the day the asker says. */
public final class FlowTrial {

    private static final int LONGEST_WALK = 500;

    /** What the walk asks on its way. */
    public interface Asker {

        /** Whether the condition of an arrow holds. */
        boolean takes(String edgeId, Map<String, Object> values);

        /** The day on which a step that opens on that day is completed. */
        LocalDate completedOn(FlowNode task, LocalDate opened);
    }

    private record Token(FlowNode node, LocalDate day) {}

    private final FlowModel model;
    private final Asker asker;
    private final Map<String, Object> values;
    private final Set<String> disagreeing;
    private final Deque<Token> tokens = new ArrayDeque<>();
    private final List<FlowWalk.Step> steps = new ArrayList<>();
    private final Set<String> elements = new LinkedHashSet<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Map<String, List<LocalDate>> waiting = new HashMap<>();
    private LocalDate last;

    private FlowTrial(FlowModel model, Map<String, ?> values, Set<String> disagreeAt, LocalDate from, Asker asker) {
        this.model = model;
        this.asker = asker;
        this.values = new HashMap<>(values);
        this.disagreeing = new HashSet<>(disagreeAt);
        this.last = from;
    }

    /**
     * @param disagreeAt tasks that disagree the first time they are reached
     * @param workingDays how the whole length is counted
     * @throws RuleViolation HD-L099 if the walk does not end
     */
    public static FlowWalk walk(
            FlowModel model,
            Map<String, ?> values,
            Set<String> disagreeAt,
            LocalDate from,
            Asker asker,
            ToIntFunction<LocalDate> workingDays) {
        FlowTrial trial = new FlowTrial(model, values, disagreeAt, from, asker);
        trial.start(null, from);
        int moves = 0;
        while (!trial.tokens.isEmpty()) {
            if (++moves > LONGEST_WALK) {
                throw new RuleViolation(FlowError.WALK_TOO_LONG);
            }
            trial.move(trial.tokens.poll());
        }
        return new FlowWalk(trial.steps, List.copyOf(trial.elements), trial.last, workingDays.applyAsInt(trial.last));
    }

    private void start(String scope, LocalDate day) {
        model.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.START && Objects.equals(node.parentId(), scope))
                .forEach(start -> tokens.add(new Token(start, day)));
    }

    private void move(Token token) {
        FlowNode node = token.node();
        elements.add(node.id());
        if (token.day().isAfter(last)) {
            last = token.day();
        }
        switch (node.kind()) {
            case TASK -> follow(node, act(node, token.day()));
            case EXCLUSIVE -> take(chosen(node), token.day());
            case SUBPROCESS -> start(node.id(), token.day());
            case PARALLEL -> pass(node, token.day());
            case END -> {
                if (node.parentId() != null) {
                    follow(model.nodes().get(node.parentId()), token.day());
                }
            }
            default -> follow(node, token.day());
        }
    }

    private LocalDate act(FlowNode task, LocalDate opened) {
        boolean agreed = !disagreeing.remove(task.id());
        LocalDate done = asker.completedOn(task, opened);
        values.put("outcome", (agreed ? Verdict.AGREE : Verdict.DISAGREE).name());
        values.put("rejected", !agreed && task.step().mode() == StepMode.COUNTERSIGN);
        steps.add(new FlowWalk.Step(
                task.id(), Labels.of(task), rounds.merge(task.id(), 1, Integer::sum), opened, done, agreed));
        return done;
    }

    private FlowEdge chosen(FlowNode gateway) {
        List<FlowEdge> ways = model.leaving(gateway.id());
        return ways.stream()
                .filter(way -> !way.otherwise() && way.condition() != null && asker.takes(way.id(), values))
                .findFirst()
                .or(() -> ways.stream().filter(FlowEdge::otherwise).findFirst())
                .orElse(ways.get(0));
    }

    private void pass(FlowNode gateway, LocalDate day) {
        List<LocalDate> arrived = waiting.computeIfAbsent(gateway.id(), id -> new ArrayList<>());
        arrived.add(day);
        if (arrived.size() == model.entering(gateway.id()).size()) {
            waiting.remove(gateway.id());
            follow(gateway, arrived.stream().max(LocalDate::compareTo).orElse(day));
        }
    }

    private void follow(FlowNode node, LocalDate day) {
        model.leaving(node.id()).forEach(way -> take(way, day));
    }

    private void take(FlowEdge way, LocalDate day) {
        elements.add(way.id());
        tokens.add(new Token(model.nodes().get(way.to()), day));
    }
}
