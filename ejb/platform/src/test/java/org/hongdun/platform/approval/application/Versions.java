package org.hongdun.platform.approval.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.FlowPaths;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.domain.StepMode;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.domain.StepRule.FieldRight;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;

/** Other versions of a flow, to which its items can go over or not. */
final class Versions {

    private Versions() {}

    /** The flow itself and every change of it that is still a flow. */
    static List<FlowModel> of(FlowModel flow) {
        List<FlowModel> all = new ArrayList<>(List.of(flow));
        List<UnaryOperator<FlowModel>> changes =
                List.of(Versions::later, Versions::longer, Versions::shorter, Versions::forked, Versions::timed);
        for (UnaryOperator<FlowModel> change : changes) {
            FlowModel changed = change.apply(flow);
            if (isSound(changed)) {
                all.add(changed);
            }
        }
        return all;
    }

    private static boolean isSound(FlowModel flow) {
        try {
            FlowPaths.of(flow);
            return true;
        } catch (IllegalArgumentException unsound) {
            return false;
        }
    }

    private static FlowModel later(FlowModel flow) {
        Map<String, FlowNode> nodes = new LinkedHashMap<>(flow.nodes());
        nodes.replaceAll((id, node) -> switch (node.kind()) {
            case TASK -> with(node, new TermRule(null, 8), node.step().fields());
            case TIMER ->
                new FlowNode(
                        id,
                        node.kind(),
                        node.name(),
                        node.parentId(),
                        null,
                        node.attachedTo(),
                        new TermRule(null, 6),
                        node.interrupting());
            default -> node;
        });
        return drawn(flow, "later", nodes, flow.edges());
    }

    /** One more task before the end. */
    private static FlowModel longer(FlowModel flow) {
        Map<String, FlowNode> nodes = new LinkedHashMap<>(flow.nodes());
        nodes.put("z", task("z"));
        List<FlowEdge> edges = new ArrayList<>();
        flow.edges().forEach(edge -> edges.add(edge.to().equals("e") ? to(edge, "z") : edge));
        edges.add(edge("z", "e"));
        return drawn(flow, "longer", nodes, edges);
    }

    /** Without its last task. */
    private static FlowModel shorter(FlowModel flow) {
        String gone = lastTask(flow);
        Map<String, FlowNode> nodes = new LinkedHashMap<>(flow.nodes());
        nodes.remove(gone);
        nodes.values().removeIf(node -> gone.equals(node.attachedTo()));
        String next = flow.leaving(gone).get(0).to();
        List<FlowEdge> edges = new ArrayList<>();
        flow.edges().stream()
                .filter(edge -> !edge.from().equals(gone))
                .forEach(edge -> edges.add(edge.to().equals(gone) ? to(edge, next) : edge));
        return drawn(flow, "shorter", nodes, edges);
    }

    /** With another task beside the last one. */
    private static FlowModel forked(FlowModel flow) {
        String last = lastTask(flow);
        String parent = flow.nodes().get(last).parentId();
        Map<String, FlowNode> nodes = new LinkedHashMap<>(flow.nodes());
        nodes.put("f9", node("f9", NodeKind.PARALLEL, parent));
        nodes.put("j9", node("j9", NodeKind.PARALLEL, parent));
        FlowNode beside = task("y");
        nodes.put("y", new FlowNode("y", NodeKind.TASK, "y", parent, beside.step(), null, null, false));
        List<FlowEdge> edges = new ArrayList<>();
        for (FlowEdge edge : flow.edges()) {
            if (edge.to().equals(last)) {
                edges.add(to(edge, "f9"));
            } else if (edge.from().equals(last)) {
                edges.add(new FlowEdge(edge.id(), "j9", edge.to(), "", edge.condition(), edge.otherwise()));
            } else {
                edges.add(edge);
            }
        }
        edges.addAll(List.of(edge("f9", last), edge("f9", "y"), edge(last, "j9"), edge("y", "j9")));
        return drawn(flow, "forked", nodes, edges);
    }

    /** With a side way of a timer at the first task. */
    private static FlowModel timed(FlowModel flow) {
        Map<String, FlowNode> nodes = new LinkedHashMap<>(flow.nodes());
        nodes.put("t9", new FlowNode("t9", NodeKind.TIMER, "t9", null, null, "a", new TermRule(null, 2), false));
        nodes.put("w", task("w"));
        nodes.put("e9", node("e9", NodeKind.END, null));
        List<FlowEdge> edges = new ArrayList<>(flow.edges());
        edges.addAll(List.of(edge("t9", "w"), edge("w", "e9")));
        return drawn(flow, "timed", nodes, edges);
    }

    private static String lastTask(FlowModel flow) {
        return flow.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.TASK && node.parentId() == null)
                .map(FlowNode::id)
                .filter(id -> !id.equals("a"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static FlowModel drawn(FlowModel flow, String name, Map<String, FlowNode> nodes, List<FlowEdge> edges) {
        return new FlowModel(flow.key(), name, flow.fields(), nodes, edges);
    }

    private static FlowEdge to(FlowEdge edge, String node) {
        return new FlowEdge(edge.id(), edge.from(), node, "", edge.condition(), edge.otherwise());
    }

    private static FlowEdge edge(String from, String to) {
        return new FlowEdge(from + "_" + to, from, to, "", null, false);
    }

    private static FlowNode node(String id, NodeKind kind, String parent) {
        return new FlowNode(id, kind, id, parent, null, null, null, false);
    }

    private static FlowNode task(String id) {
        StepRule rule = new StepRule(
                new WhoRule(WhoRule.Kind.PERSON, "of-" + id, null),
                StepMode.SINGLE,
                100,
                false,
                new TermRule(null, 5),
                Set.of(),
                true,
                true,
                false,
                List.of(),
                Map.of(),
                false,
                false);
        return new FlowNode(id, NodeKind.TASK, id, null, rule, null, null, false);
    }

    static FlowNode with(FlowNode task, TermRule term, Map<String, FieldRight> rights) {
        StepRule rule = task.step();
        StepRule changed = new StepRule(
                rule.who(),
                rule.mode(),
                rule.ratioPercent(),
                rule.veto(),
                term,
                rule.returnTo(),
                rule.returnAnywhere(),
                rule.mayWithdraw(),
                rule.opinionRequired(),
                rule.phrases(),
                rights,
                rule.batch(),
                rule.skipSamePerson());
        return new FlowNode(task.id(), task.kind(), task.name(), task.parentId(), changed, null, null, false);
    }
}
