package org.hongdun.platform.approval.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.platform.approval.FlowDifference;
import org.hongdun.platform.approval.FlowDifference.Aspect;
import org.hongdun.platform.approval.FlowDifference.Kind;
import org.hongdun.platform.approval.FlowDifference.Thing;

/** What changed from one version of a flow to another; where things stand in the drawing does not count. */
public final class FlowComparison {

    private final FlowModel before;
    private final FlowModel after;
    private final List<FlowDifference> differences = new ArrayList<>();

    private FlowComparison(FlowModel before, FlowModel after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the later drawing, what is gone last. */
    public static List<FlowDifference> of(FlowModel before, FlowModel after) {
        FlowComparison comparison = new FlowComparison(before, after);
        comparison.compare(Thing.FLOW, null, after.name(), comparison.flow(before), comparison.flow(after));
        comparison.compareAll(Thing.FIELD, fields(before), fields(after), FlowField::label, comparison::field);
        comparison.compareAll(Thing.NODE, before.nodes(), after.nodes(), Labels::of, comparison::node);
        comparison.compareAll(Thing.ARROW, arrows(before), arrows(after), comparison::arrowLabel, comparison::arrow);
        return List.copyOf(comparison.differences);
    }

    private static Map<String, FlowField> fields(FlowModel model) {
        return model.fields().stream()
                .collect(Collectors.toMap(FlowField::name, field -> field, (one, two) -> one, LinkedHashMap::new));
    }

    private static Map<String, FlowEdge> arrows(FlowModel model) {
        return model.edges().stream()
                .collect(Collectors.toMap(FlowEdge::id, edge -> edge, (one, two) -> one, LinkedHashMap::new));
    }

    private <T> void compareAll(
            Thing thing,
            Map<String, T> old,
            Map<String, T> now,
            Function<T, String> label,
            Function<T, Map<Aspect, String>> aspects) {
        now.forEach((id, value) -> {
            if (old.containsKey(id)) {
                compare(thing, id, label.apply(value), aspects.apply(old.get(id)), aspects.apply(value));
            } else {
                differences.add(new FlowDifference(Kind.ADDED, thing, id, label.apply(value), null, null, null));
            }
        });
        old.forEach((id, value) -> {
            if (!now.containsKey(id)) {
                differences.add(new FlowDifference(Kind.REMOVED, thing, id, label.apply(value), null, null, null));
            }
        });
    }

    private void compare(Thing thing, String id, String label, Map<Aspect, String> old, Map<Aspect, String> now) {
        for (Aspect aspect : Aspect.values()) {
            if (!Objects.equals(old.get(aspect), now.get(aspect))) {
                differences.add(
                        new FlowDifference(Kind.CHANGED, thing, id, label, aspect, old.get(aspect), now.get(aspect)));
            }
        }
    }

    private Map<Aspect, String> flow(FlowModel model) {
        return Map.of(Aspect.NAME, model.name());
    }

    private Map<Aspect, String> field(FlowField field) {
        return Map.of(Aspect.FIELD, field.type() + " " + field.label());
    }

    private Map<Aspect, String> node(FlowNode node) {
        Map<Aspect, String> aspects = new LinkedHashMap<>();
        aspects.put(Aspect.NAME, node.name());
        aspects.put(Aspect.KIND, node.kind().name());
        aspects.put(Aspect.PLACE, node.attachedTo() == null ? node.parentId() : node.attachedTo());
        aspects.put(Aspect.TERM, term(node.term()));
        if (node.kind() == NodeKind.TIMER) {
            aspects.put(Aspect.INTERRUPTING, yes(node.interrupting()));
        }
        if (node.step() != null) {
            step(node.step(), aspects);
        }
        return aspects;
    }

    private void step(StepRule step, Map<Aspect, String> aspects) {
        aspects.put(Aspect.WHO, who(step.who()));
        aspects.put(Aspect.MODE, mode(step));
        aspects.put(Aspect.TERM, term(step.term()));
        aspects.put(
                Aspect.RETURN,
                step.returnAnywhere() ? "ANY" : nullIfEmpty(String.join(" ", new TreeSet<>(step.returnTo()))));
        aspects.put(Aspect.WITHDRAW, yes(step.mayWithdraw()));
        aspects.put(Aspect.OPINION, yes(step.opinionRequired()));
        aspects.put(Aspect.PHRASES, nullIfEmpty(String.join("|", step.phrases())));
        aspects.put(
                Aspect.RIGHTS,
                nullIfEmpty(step.fields().entrySet().stream()
                        .map(right -> right.getKey() + ":" + right.getValue())
                        .sorted()
                        .collect(Collectors.joining(" "))));
        aspects.put(Aspect.BATCH, yes(step.batch()));
        aspects.put(Aspect.SKIP_SAME, yes(step.skipSamePerson()));
    }

    private static String who(WhoRule who) {
        return who == null
                ? null
                : who.kind()
                        + (who.value() == null ? "" : " " + who.value())
                        + (who.unit() == null ? "" : " @" + who.unit());
    }

    private static String mode(StepRule step) {
        return step.mode() == StepMode.COUNTERSIGN
                ? step.mode() + " " + step.ratioPercent() + "%" + (step.veto() ? " VETO" : "")
                : step.mode().name();
    }

    private static String term(TermRule term) {
        if (term == null) {
            return null;
        }
        return term.parameter() == null ? term.workingDays() + "WD" : term.parameter();
    }

    private Map<Aspect, String> arrow(FlowEdge edge) {
        Map<Aspect, String> aspects = new LinkedHashMap<>();
        aspects.put(Aspect.NAME, nullIfEmpty(edge.name()));
        aspects.put(Aspect.ENDS, edge.from() + " → " + edge.to());
        aspects.put(Aspect.CONDITION, edge.condition());
        aspects.put(Aspect.DEFAULT, yes(edge.otherwise()));
        return aspects;
    }

    private String arrowLabel(FlowEdge edge) {
        return nodeLabel(edge.from()) + " → " + nodeLabel(edge.to());
    }

    private String nodeLabel(String id) {
        return after.node(id).or(() -> before.node(id)).map(Labels::of).orElse(id);
    }

    private static String yes(boolean value) {
        return value ? "YES" : "NO";
    }

    private static String nullIfEmpty(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
