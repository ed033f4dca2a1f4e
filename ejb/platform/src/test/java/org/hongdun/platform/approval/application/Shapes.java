package org.hongdun.platform.approval.application;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hongdun.platform.approval.FlowSketch;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.StepMode;
import org.hongdun.platform.approval.domain.StepRule.FieldRight;
import org.hongdun.platform.approval.domain.WhoRule;

/** The flow shapes over which the verbs are proved. */
final class Shapes {

    private Shapes() {}

    static Map<String, FlowModel> all() {
        Map<String, FlowSketch> shapes = new LinkedHashMap<>();
        shapes.put("sequence", new FlowSketch("sequence").way("s a b c d e"));
        shapes.put(
                "exclusive",
                new FlowSketch("exclusive")
                        .way("s a x b d e")
                        .when("u", "x", "c")
                        .way("c d"));
        shapes.put("loop", new FlowSketch("loop").way("s a b x c e").when("u", "x", "a"));
        shapes.put(
                "two-loops",
                new FlowSketch("two-loops")
                        .way("s a x1 b x2 c e")
                        .when("u", "x1", "a")
                        .when("v", "x2", "a"));
        shapes.put(
                "parallel-two",
                new FlowSketch("parallel-two").way("s a f b j d e").way("f c j"));
        shapes.put(
                "parallel-three",
                new FlowSketch("parallel-three")
                        .way("s a f b j d e")
                        .way("f c j")
                        .way("f g h j"));
        shapes.put(
                "parallel-nested",
                new FlowSketch("parallel-nested")
                        .way("s a f1 b f2 c j2 d j1 h e")
                        .way("f2 g j2")
                        .way("f1 i j1"));
        shapes.put(
                "parallel-in-loop",
                new FlowSketch("parallel-in-loop")
                        .way("s a f b j x d e")
                        .way("f c j")
                        .when("u", "x", "a"));
        shapes.put(
                "loop-in-branch",
                new FlowSketch("loop-in-branch")
                        .way("s a f b x c j d e")
                        .way("f g j")
                        .when("u", "x", "b"));
        shapes.put(
                "countersign-all",
                new FlowSketch("countersign-all")
                        .way("s a b d e")
                        .rule("b", rule -> rule.persons("p1", "p2", "p3").mode(StepMode.COUNTERSIGN)));
        shapes.put(
                "countersign-ratio",
                new FlowSketch("countersign-ratio")
                        .way("s a b x d e")
                        .when("u", "x", "a")
                        .rule(
                                "b",
                                rule -> rule.persons("p1", "p2", "p3", "p4")
                                        .mode(StepMode.COUNTERSIGN)
                                        .ratio(66)));
        shapes.put(
                "countersign-veto",
                new FlowSketch("countersign-veto")
                        .way("s a b d e")
                        .rule(
                                "b",
                                rule -> rule.persons("p1", "p2", "p3")
                                        .mode(StepMode.COUNTERSIGN)
                                        .ratio(66)
                                        .veto()));
        shapes.put(
                "serial",
                new FlowSketch("serial")
                        .way("s a b d e")
                        .rule("b", rule -> rule.persons("p1", "p2", "p3").mode(StepMode.SERIAL)));
        shapes.put(
                "serial-veto",
                new FlowSketch("serial-veto")
                        .way("s a b d e")
                        .rule(
                                "b",
                                rule -> rule.persons("p1", "p2", "p3")
                                        .mode(StepMode.SERIAL)
                                        .veto()));
        shapes.put("sub-process", new FlowSketch("sub-process").way("s a p d e").inside("p", "s1 b c e1"));
        shapes.put(
                "parallel-in-sub-process",
                new FlowSketch("parallel-in-sub-process")
                        .way("s a p d e")
                        .inside("p", "s1 b f c j g e1")
                        .inside("p", "f h j"));
        shapes.put(
                "sub-process-in-branch",
                new FlowSketch("sub-process-in-branch")
                        .way("s a f p j d e")
                        .way("f c j")
                        .inside("p", "s1 b g e1"));
        shapes.put(
                "nested-sub-processes",
                new FlowSketch("nested-sub-processes")
                        .way("s a p1 d e")
                        .inside("p1", "s1 b p2 c e1")
                        .inside("p2", "s2 g h e2"));
        shapes.put(
                "timer-interrupting",
                new FlowSketch("timer-interrupting")
                        .way("s a b d e")
                        .timer("t1", "b", true)
                        .way("t1 c e"));
        shapes.put(
                "timer-beside",
                new FlowSketch("timer-beside")
                        .way("s a b d e")
                        .timer("t1", "b", false)
                        .way("t1 c e1"));
        shapes.put(
                "timer-in-branch",
                new FlowSketch("timer-in-branch")
                        .way("s a f b g x j d e")
                        .way("f c j")
                        .timer("t1", "b", true)
                        .way("t1 h x"));
        shapes.put(
                "claim",
                new FlowSketch("claim")
                        .way("s a b d e")
                        .rule("b", rule -> rule.persons("p1", "p2", "p3").mode(StepMode.CLAIM)));
        shapes.put(
                "skip-same",
                new FlowSketch("skip-same")
                        .way("s a b c x d e")
                        .when("u", "x", "a")
                        .rule("a", rule -> rule.persons("p1"))
                        .rule("b", rule -> rule.persons("p1").skipSame())
                        .rule("c", rule -> rule.persons("p2").skipSame()));
        shapes.put(
                "applicant",
                new FlowSketch("applicant")
                        .way("s a x b e")
                        .when("u", "x", "c")
                        .way("c a")
                        .rule("c", rule -> rule.who(WhoRule.Kind.APPLICANT, null)));
        shapes.put(
                "everything",
                new FlowSketch("everything")
                        .way("s a f1 b f2 p j2 d x j1 h e")
                        .way("f2 c j2")
                        .way("f1 i k j1")
                        .inside("p", "s1 g l e1")
                        .when("u", "x", "b")
                        .timer("t1", "i", true)
                        .way("t1 m k")
                        .timer("t2", "g", false)
                        .inside("p", "t2 n e2")
                        .rule(
                                "d",
                                rule -> rule.persons("p1", "p2", "p3")
                                        .mode(StepMode.COUNTERSIGN)
                                        .ratio(50))
                        .rule("k", rule -> rule.persons("p4", "p5").mode(StepMode.CLAIM))
                        .rule("c", rule -> rule.returnTo("b", "a").noWithdrawal()));
        Map<String, FlowModel> drawn = new LinkedHashMap<>();
        shapes.forEach((name, sketch) -> drawn.put(name, writable(sketch.drawn())));
        return drawn;
    }

    /** Every person may set every flag, so that the moves tell which way a token took. */
    private static FlowModel writable(FlowModel flow) {
        Map<String, FieldRight> rights = new LinkedHashMap<>();
        flow.fields().forEach(field -> rights.put(field.name(), FieldRight.WRITE));
        Map<String, FlowNode> nodes = new LinkedHashMap<>(flow.nodes());
        nodes.replaceAll((id, node) ->
                node.step() == null ? node : Versions.with(node, node.step().term(), rights));
        return new FlowModel(flow.key(), flow.name(), flow.fields(), nodes, flow.edges());
    }
}
