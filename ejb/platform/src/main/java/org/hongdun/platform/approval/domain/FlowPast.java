package org.hongdun.platform.approval.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowReplay;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.Verdict;

/** Sends what happened to an item through another drawing of its flow: its values, what each step decided, how long each took. */
public record FlowPast(ApprovalItem item, Instant now, BiFunction<Instant, Instant, Duration> workingTime) {

    /** Whether a condition of the drawing holds. */
    @FunctionalInterface
    public interface Conditions {
        boolean hold(String edgeId, Map<String, Object> values);
    }

    /**
     * @param expected working minutes of a step that the item never completed
     * @return with an obstacle instead of a way if a condition cannot be answered from what is recorded
     */
    public FlowReplay through(FlowModel model, Conditions conditions, ToLongFunction<FlowNode> expected) {
        Map<String, List<ApprovalStep>> done = item.steps().stream()
                .filter(step -> step.status() == StepStatus.DONE || step.status() == StepStatus.SKIPPED)
                .collect(Collectors.groupingBy(ApprovalStep::nodeId));
        FlowTrial.Trace<Long> trace;
        try {
            trace = FlowTrial.walk(model, item.valuesForConditions(), 0L, new FlowTrial.Asker<>() {
                @Override
                public boolean takes(String edgeId, Map<String, Object> values) {
                    return conditions.hold(edgeId, values);
                }

                @Override
                public boolean agrees(FlowNode task, int round) {
                    List<ApprovalStep> rounds = done.getOrDefault(task.id(), List.of());
                    return round > rounds.size() || rounds.get(round - 1).verdict() != Verdict.DISAGREE;
                }

                @Override
                public Long completed(FlowNode task, int round, Long opened) {
                    List<ApprovalStep> rounds = done.getOrDefault(task.id(), List.of());
                    return opened
                            + (round > rounds.size() ? expected.applyAsLong(task) : minutes(rounds.get(round - 1)));
                }
            });
        } catch (RuleViolation unanswerable) {
            return replay(List.of(), 0, unanswerable);
        }
        return replay(stays(trace, done), trace.end(), null);
    }

    /** The stays of the walk; an item that has not come to its end may still reach what comes after all it has reached. */
    private List<FlowReplay.Stay> stays(FlowTrial.Trace<Long> trace, Map<String, List<ApprovalStep>> done) {
        Set<String> taken = taken();
        List<FlowReplay.Stay> stays = new ArrayList<>();
        boolean later = item.status() != ItemStatus.ENDED;
        for (int at = trace.visits().size() - 1; at >= 0; at--) {
            FlowTrial.Visit<Long> visit = trace.visits().get(at);
            String node = visit.task().id();
            later = later && !taken.contains(node);
            stays.add(
                    0,
                    new FlowReplay.Stay(
                            node,
                            visit.name(),
                            !taken.contains(node) && !later,
                            visit.round() > done.getOrDefault(node, List.of()).size()));
        }
        return stays;
    }

    private long minutes(ApprovalStep step) {
        return workingTime.apply(step.openedAt(), step.closedAt()).toMinutes();
    }

    private Set<String> taken() {
        return item.steps().stream()
                .filter(step -> step.status() == StepStatus.DONE
                        || step.status() == StepStatus.SKIPPED
                        || step.status() == StepStatus.OPEN)
                .map(ApprovalStep::nodeId)
                .collect(Collectors.toSet());
    }

    private FlowReplay replay(List<FlowReplay.Stay> would, long minutes, RuleViolation obstacle) {
        Set<String> passed = new HashSet<>();
        would.forEach(stay -> passed.add(stay.nodeId()));
        Set<String> taken = taken();
        return new FlowReplay(
                item.itemNo(),
                item.title(),
                item.status(),
                item.steps().stream()
                        .filter(step -> taken.contains(step.nodeId()))
                        .map(step -> new FlowReplay.Stay(
                                step.nodeId(),
                                step.nodeName(),
                                obstacle == null && !passed.contains(step.nodeId()),
                                step.status() == StepStatus.OPEN))
                        .toList(),
                would,
                workingTime
                        .apply(item.startedAt(), item.endedAt() == null ? now : item.endedAt())
                        .toMinutes(),
                minutes,
                obstacle == null ? null : obstacle.reason().code(),
                obstacle == null
                        ? List.of()
                        : obstacle.details().stream().map(String::valueOf).toList());
    }
}
