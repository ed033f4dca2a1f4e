package org.hongdun.platform.approval.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the nodes of a flow stand in its brackets, and so which moves leave no token behind and none too many. A bracket
 * is a fork with its join, a sub-process, or the side way of a timer that does not interrupt. Only for flows without
 * errors in their structure.
 */
public final class FlowPaths {

    /**
     * One bracket around a node.
     *
     * @param bracket id of the fork, of the sub-process, or of the timer whose side way it is
     * @param branch id of the arrow that leads into the branch; the sub-process's own id
     */
    public record Level(String bracket, String branch) {}

    private final FlowModel model;
    private final FlowShape shape;

    private FlowPaths(FlowModel model, FlowShape shape) {
        this.model = model;
        this.shape = shape;
    }

    /** @throws IllegalArgumentException if the structure of the flow has errors, which {@link FlowChecks} names */
    public static FlowPaths of(FlowModel model) {
        FlowShape shape = FlowShape.of(model);
        if (!shape.findings().isEmpty()) {
            throw new IllegalArgumentException(
                    "Flow " + model.key() + ": " + shape.findings().get(0));
        }
        return new FlowPaths(model, shape);
    }

    /** The brackets around a node, the outermost first; empty at the top. A fork and its join stand outside of their bracket. */
    public List<Level> path(String nodeId) {
        List<Level> path = shape.paths().get(nodeId);
        if (path == null) {
            throw new IllegalArgumentException("No node " + nodeId + " in flow " + model.key());
        }
        return path;
    }

    public boolean samePath(String one, String other) {
        return path(one).equals(path(other));
    }

    /** Whether following the arrows, and the timers of tasks, leads from one node to the other; a node reaches itself only in a loop. */
    public boolean reaches(String from, String to) {
        return shape.reached(from).contains(to);
    }

    /**
     * Whether the token of a step can be set on a task: one of the same branch or of a branch around it. Into a bracket,
     * into a sibling branch and out of a side way no move leads.
     */
    public boolean mayMove(String from, String to) {
        if (model.node(to).filter(node -> node.kind() == NodeKind.TASK).isEmpty()) {
            return false;
        }
        List<Level> here = path(from);
        List<Level> there = path(to);
        return isPrefix(there, here)
                && here.subList(there.size(), here.size()).stream()
                        .noneMatch(level -> model.nodes().get(level.bracket()).kind() == NodeKind.TIMER);
    }

    /**
     * Every node inside the brackets that a move leaves: whatever is active there ends with the move. The step itself is
     * among them; in a move inside its branch it is the only one.
     */
    public Set<String> left(String from, String to) {
        List<Level> here = path(from);
        List<Level> there = path(to);
        if (here.equals(there)) {
            return Set.of(from);
        }
        Set<String> left = new LinkedHashSet<>();
        String bracket = here.get(there.size()).bracket();
        for (Map.Entry<String, List<Level>> node : shape.paths().entrySet()) {
            List<Level> path = node.getValue();
            if (isPrefix(there, path)
                    && path.size() > there.size()
                    && path.get(there.size()).bracket().equals(bracket)) {
                left.add(node.getKey());
            }
        }
        return left;
    }

    /** Where the branches of a fork end. */
    public Optional<String> joinOf(String forkId) {
        return Optional.ofNullable(shape.joins().get(forkId));
    }

    /** Where the branches of a join began. */
    public Optional<String> forkOf(String joinId) {
        return shape.joins().entrySet().stream()
                .filter(pair -> pair.getValue().equals(joinId))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean isPrefix(List<Level> prefix, List<Level> path) {
        return prefix.size() <= path.size() && path.subList(0, prefix.size()).equals(prefix);
    }
}
