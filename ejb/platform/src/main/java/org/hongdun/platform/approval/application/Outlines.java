package org.hongdun.platform.approval.application;

import java.util.List;
import org.hongdun.platform.approval.FlowOutline;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;

/** A flow as the table of its nodes and arrows. */
final class Outlines {

    private Outlines() {}

    static FlowOutline of(FlowModel model) {
        return new FlowOutline(
                model.nodes().values().stream().map(node -> line(model, node)).toList());
    }

    private static FlowOutline.Line line(FlowModel model, FlowNode node) {
        StepRule step = node.step();
        WhoRule who = step == null ? null : step.who();
        return new FlowOutline.Line(
                node.id(),
                node.kind().name(),
                name(node),
                who == null ? null : who.kind().name(),
                who == null ? null : who.value(),
                who == null ? null : who.unit(),
                step == null ? null : step.mode().name(),
                term(step == null ? node.term() : step.term()),
                ways(model, node));
    }

    private static List<FlowOutline.Way> ways(FlowModel model, FlowNode node) {
        return model.leaving(node.id()).stream()
                .map(edge -> new FlowOutline.Way(
                        edge.id(),
                        name(model.nodes().get(edge.to())),
                        model.nodes().get(edge.to()).kind().name(),
                        edge.condition(),
                        edge.otherwise()))
                .toList();
    }

    private static String name(FlowNode node) {
        return node.name() == null || node.name().isBlank() ? "" : node.name();
    }

    private static String term(TermRule term) {
        if (term == null) {
            return null;
        }
        return term.parameter() == null ? term.workingDays() + "WD" : term.parameter();
    }
}
