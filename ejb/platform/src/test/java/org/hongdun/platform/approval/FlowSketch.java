package org.hongdun.platform.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowField;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.domain.StepMode;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;

/**
 * Draws a flow in a few letters: {@code new FlowSketch("two").way("s a b e")}. The first letter of an id tells its kind: s
 * start, e end, x exclusive, f and j parallel, p sub-process, t timer; everything else is a task.
 */
public final class FlowSketch {

    private final String key;
    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final List<FlowEdge> edges = new ArrayList<>();
    private final List<FlowField> fields = new ArrayList<>();

    public FlowSketch(String key) {
        this.key = key;
    }

    /** Arrows from each node to the next, at the top. */
    public FlowSketch way(String ids) {
        return inside(null, ids);
    }

    /** Arrows from each node to the next, within a sub-process. */
    public FlowSketch inside(String parent, String ids) {
        String before = null;
        for (String id : ids.split(" ")) {
            nodes.computeIfAbsent(id, fresh -> node(fresh, parent));
            if (before != null) {
                edges.add(new FlowEdge(before + "_" + id, before, id, "", null, before.startsWith("x")));
            }
            before = id;
        }
        return this;
    }

    /** An arrow taken when that flag is set. */
    public FlowSketch when(String flag, String from, String to) {
        if (fields.stream().noneMatch(field -> field.name().equals(flag))) {
            fields.add(new FlowField(flag, FlowField.Type.FLAG, flag));
        }
        edges.add(new FlowEdge(from + "_" + to, from, to, "", flag, false));
        return this;
    }

    public FlowSketch timer(String id, String task, boolean interrupting) {
        nodes.put(
                id,
                new FlowNode(
                        id,
                        NodeKind.TIMER,
                        id,
                        nodes.get(task).parentId(),
                        null,
                        task,
                        new TermRule(null, 3),
                        interrupting));
        return this;
    }

    public FlowSketch rule(String task, UnaryOperator<Rule> change) {
        FlowNode node = nodes.get(task);
        nodes.put(
                task,
                new FlowNode(
                        task,
                        NodeKind.TASK,
                        node.name(),
                        node.parentId(),
                        change.apply(new Rule(task)).asRule(),
                        null,
                        null,
                        false));
        return this;
    }

    public FlowModel drawn() {
        return new FlowModel(key, key, fields, nodes, edges);
    }

    private static FlowNode node(String id, String parent) {
        NodeKind kind = switch (id.charAt(0)) {
            case 's' -> NodeKind.START;
            case 'e' -> NodeKind.END;
            case 'x' -> NodeKind.EXCLUSIVE;
            case 'f', 'j' -> NodeKind.PARALLEL;
            case 'p' -> NodeKind.SUBPROCESS;
            case 't' -> NodeKind.TIMER;
            default -> NodeKind.TASK;
        };
        StepRule rule = kind == NodeKind.TASK ? new Rule(id).asRule() : null;
        return new FlowNode(id, kind, id, parent, rule, null, null, false);
    }

    /** What a task asks, with a valid default: one person named after it, returnable and withdrawable. */
    public static final class Rule {

        private WhoRule who;
        private StepMode mode = StepMode.SINGLE;
        private int ratio = 100;
        private boolean veto;
        private Set<String> returnTo = Set.of();
        private boolean anywhere = true;
        private boolean withdraw = true;
        private boolean opinion;
        private boolean skip;
        private Map<String, StepRule.FieldRight> fields = Map.of();

        private Rule(String task) {
            who = new WhoRule(WhoRule.Kind.PERSON, "of-" + task, null);
        }

        public Rule persons(String... logins) {
            who = new WhoRule(WhoRule.Kind.PERSON, String.join(" ", logins), null);
            return this;
        }

        public Rule who(WhoRule.Kind kind, String value) {
            who = new WhoRule(kind, value, null);
            return this;
        }

        public Rule mode(StepMode wanted) {
            mode = wanted;
            return this;
        }

        public Rule ratio(int percent) {
            ratio = percent;
            return this;
        }

        public Rule veto() {
            veto = true;
            return this;
        }

        public Rule returnTo(String... nodes) {
            anywhere = false;
            returnTo = Set.of(nodes);
            return this;
        }

        public Rule noWithdrawal() {
            withdraw = false;
            return this;
        }

        public Rule opinion() {
            opinion = true;
            return this;
        }

        public Rule skipSame() {
            skip = true;
            return this;
        }

        public Rule fields(Map<String, StepRule.FieldRight> rights) {
            fields = rights;
            return this;
        }

        private StepRule asRule() {
            return new StepRule(
                    who,
                    mode,
                    ratio,
                    veto,
                    new TermRule(null, 5),
                    returnTo,
                    anywhere,
                    withdraw,
                    opinion,
                    List.of("同意"),
                    fields,
                    false,
                    skip);
        }
    }
}
