package org.hongdun.platform.approval.domain;

import static org.hongdun.platform.approval.FlowFinding.Severity.ERROR;
import static org.hongdun.platform.approval.FlowFinding.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.FlowFinding.Severity;

/** Rules of a step that speak of other steps: those must come before it. */
final class StepOrder {

    private final FlowModel model;
    private final FlowPaths paths;
    private final List<FlowFinding> findings;

    StepOrder(FlowModel model, FlowPaths paths, List<FlowFinding> findings) {
        this.model = model;
        this.paths = paths;
        this.findings = findings;
    }

    void check() {
        for (FlowNode node : model.nodes().values()) {
            if (node.kind() == NodeKind.TASK) {
                node.step().returnTo().forEach(target -> checkReturn(node, target));
                if (node.step().who() != null) {
                    checkWho(node, node.step().who());
                }
            }
        }
    }

    private void checkReturn(FlowNode node, String target) {
        if (model.node(target).filter(found -> found.kind() == NodeKind.TASK).isEmpty()) {
            return;
        }
        if (!paths.reaches(target, node.id())) {
            add(FlowError.RETURN_NOT_BEFORE, ERROR, node, label(target));
        } else if (!paths.mayMove(node.id(), target)) {
            add(FlowError.RETURN_OUT_OF_BRANCH, ERROR, node, label(target));
        }
    }

    private void checkWho(FlowNode node, WhoRule who) {
        switch (who.kind()) {
            case STEP_HANDLER -> checkEarlierStep(node, who.value());
            case PREVIOUS_HANDLER, CHOSEN -> {
                if (mayBeFirst(node)) {
                    add(FlowError.NOBODY_BEFORE, ERROR, node, "");
                }
            }
            default -> {}
        }
    }

    private void checkEarlierStep(FlowNode node, String earlier) {
        boolean isTask = earlier != null
                && model.node(earlier)
                        .filter(found -> found.kind() == NodeKind.TASK)
                        .isPresent();
        if (!isTask || !paths.reaches(earlier, node.id())) {
            add(FlowError.STEP_NOT_BEFORE, ERROR, node, isTask ? label(earlier) : String.valueOf(earlier));
        } else if (activeWithout(Set.of(earlier)).contains(node.id())) {
            add(FlowError.STEP_PERHAPS_NOT_DONE, WARNING, node, label(earlier));
        }
    }

    private boolean mayBeFirst(FlowNode node) {
        Set<String> otherTasks = new HashSet<>();
        model.nodes().values().stream()
                .filter(other -> other.kind() == NodeKind.TASK && other != node)
                .forEach(other -> otherTasks.add(other.id()));
        return activeWithout(otherTasks).contains(node.id());
    }

    /** What can become active when these steps are never completed; a join waits for all its branches. */
    private Set<String> activeWithout(Set<String> stuck) {
        Set<String> active = new HashSet<>();
        model.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.START && node.parentId() == null)
                .forEach(start -> active.add(start.id()));
        boolean grown = true;
        while (grown) {
            grown = model.nodes().values().stream()
                            .filter(node -> !active.contains(node.id()) && opens(node, active, stuck))
                            .filter(node -> active.add(node.id()))
                            .count()
                    > 0;
        }
        return active;
    }

    private boolean opens(FlowNode node, Set<String> active, Set<String> stuck) {
        if (node.kind() == NodeKind.TIMER) {
            return active.contains(node.attachedTo());
        }
        if (node.kind() == NodeKind.START) {
            return active.contains(node.parentId());
        }
        List<FlowEdge> in = model.entering(node.id());
        boolean join = node.kind() == NodeKind.PARALLEL && in.size() > 1;
        return join
                ? in.stream().allMatch(edge -> passes(edge, active, stuck))
                : in.stream().anyMatch(edge -> passes(edge, active, stuck));
    }

    private boolean passes(FlowEdge edge, Set<String> active, Set<String> stuck) {
        FlowNode from = model.nodes().get(edge.from());
        if (from.kind() == NodeKind.SUBPROCESS) {
            return model.nodes().values().stream()
                    .anyMatch(end -> end.kind() == NodeKind.END
                            && Objects.equals(end.parentId(), from.id())
                            && active.contains(end.id()));
        }
        return active.contains(from.id()) && !stuck.contains(from.id());
    }

    private void add(FlowError code, Severity severity, FlowNode node, String detail) {
        findings.add(new FlowFinding(code, severity, node.id(), List.of(Labels.of(node), detail)));
    }

    private String label(String nodeId) {
        return Labels.of(model.nodes().get(nodeId));
    }
}
