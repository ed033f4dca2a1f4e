package org.hongdun.platform.approval.domain;

import static org.hongdun.platform.approval.FlowFinding.Severity.ERROR;
import static org.hongdun.platform.approval.FlowFinding.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.FlowFinding.Severity;
import org.hongdun.platform.approval.domain.FlowField.Type;

/**
 * Whether a flow can run as drawn. The structure comes first: while it has errors, nothing is said about which step comes
 * before which.
 */
public final class FlowChecks {

    /** What every flow knows besides its declared fields. */
    public static final List<FlowField> GIVEN =
            List.of(new FlowField("outcome", Type.TEXT, "审批结果"), new FlowField("rejected", Type.FLAG, "会签未通过"));

    private final FlowModel model;
    private final Surroundings house;
    private final List<FlowFinding> findings = new ArrayList<>();

    private FlowChecks(FlowModel model, Surroundings house) {
        this.model = model;
        this.house = house;
    }

    /** Every error and warning, those of the structure first. */
    public static List<FlowFinding> of(FlowModel model, Surroundings house) {
        FlowChecks checks = new FlowChecks(model, house);
        FlowShape shape = FlowShape.of(model);
        checks.findings.addAll(shape.findings());
        checks.findings.addAll(shape.remarks());
        checks.checkFields();
        checks.checkNames();
        model.edges().forEach(checks::checkCondition);
        for (FlowNode node : model.nodes().values()) {
            switch (node.kind()) {
                case EXCLUSIVE -> checks.checkBranching(node);
                case TIMER -> checks.checkTerm(node, node.term(), true);
                case TASK -> checks.checkStep(node);
                default -> {}
            }
        }
        if (shape.findings().isEmpty()) {
            new StepOrder(model, FlowPaths.of(model), checks.findings).check();
        }
        return List.copyOf(checks.findings);
    }

    public static boolean hasErrors(List<FlowFinding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == ERROR);
    }

    private void checkFields() {
        Set<String> names = new HashSet<>();
        for (FlowField field : model.fields()) {
            if (GIVEN.stream().anyMatch(given -> given.name().equals(field.name()))) {
                add(FlowError.FIELD_RESERVED, ERROR, null, field.name());
            } else if (!names.add(field.name())) {
                add(FlowError.FIELD_TWICE, ERROR, null, field.name());
            }
        }
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        List<FlowNode> tasks = model.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.TASK)
                .toList();
        for (FlowNode task : tasks) {
            if (task.name() == null || task.name().isBlank()) {
                add(FlowError.NAME_MISSING, ERROR, task.id(), task.id());
            } else if (!names.add(task.name())) {
                add(FlowError.NAME_TWICE, WARNING, task.id(), task.name());
            }
        }
        if (tasks.isEmpty()) {
            add(FlowError.NO_TASK, ERROR, null, model.name());
        }
    }

    private void checkCondition(FlowEdge edge) {
        boolean decides = model.nodes().get(edge.from()).kind() == NodeKind.EXCLUSIVE
                && model.leaving(edge.from()).size() > 1;
        String from = label(edge.from());
        String to = label(edge.to());
        if (!decides && edge.condition() != null) {
            add(FlowError.CONDITION_MISPLACED, ERROR, edge.id(), from, to);
        } else if (decides && edge.otherwise() && edge.condition() != null) {
            add(FlowError.DEFAULT_WITH_CONDITION, ERROR, edge.id(), from, to);
        } else if (decides && !edge.otherwise() && edge.condition() == null) {
            add(FlowError.CONDITION_MISSING, ERROR, edge.id(), from, to);
        }
        if (edge.condition() != null) {
            house.conditionFault(model, edge).ifPresent(findings::add);
        }
    }

    private void checkBranching(FlowNode gateway) {
        List<FlowEdge> ways = model.leaving(gateway.id());
        if (ways.size() > 1 && ways.stream().noneMatch(FlowEdge::otherwise)) {
            add(FlowError.DEFAULT_MISSING, ERROR, gateway.id(), Labels.of(gateway));
        }
    }

    private void checkStep(FlowNode node) {
        StepRule step = node.step();
        checkWho(node, step);
        checkTerm(node, step.term(), false);
        if (step.mode() == StepMode.COUNTERSIGN && (step.ratioPercent() < 1 || step.ratioPercent() > 100)) {
            add(FlowError.RATIO_WRONG, ERROR, node.id(), Labels.of(node));
        }
        for (String field : step.fields().keySet()) {
            if (model.fields().stream().noneMatch(known -> known.name().equals(field))) {
                add(FlowError.FIELD_UNKNOWN, ERROR, node.id(), Labels.of(node), field);
            }
        }
        for (String target : step.returnTo()) {
            if (model.node(target)
                    .filter(found -> found.kind() == NodeKind.TASK)
                    .isEmpty()) {
                add(FlowError.RETURN_UNKNOWN, ERROR, node.id(), Labels.of(node), target);
            }
        }
        if (step.mode() == StepMode.COUNTERSIGN
                && model.leaving(node.id()).stream()
                        .noneMatch(edge -> model.nodes().get(edge.to()).kind() == NodeKind.EXCLUSIVE)) {
            add(FlowError.REJECTION_IGNORED, WARNING, node.id(), Labels.of(node));
        }
    }

    private void checkWho(FlowNode node, StepRule step) {
        WhoRule who = step.who();
        if (who == null) {
            add(FlowError.WHO_MISSING, ERROR, node.id(), Labels.of(node));
            return;
        }
        boolean named = who.value() != null && !who.value().isBlank();
        boolean needsName = switch (who.kind()) {
            case PERSON, POST_IN_UNIT, ROLE_IN_UNIT, STEP_HANDLER -> true;
            default -> false;
        };
        if (needsName && !named) {
            add(FlowError.WHO_INCOMPLETE, ERROR, node.id(), Labels.of(node));
            return;
        }
        switch (who.kind()) {
            case PERSON -> checkPersons(node, who.value());
            case POST_IN_UNIT -> {
                report(!house.isPost(who.value()), FlowError.POST_UNKNOWN, WARNING, node, who.value());
                checkUnit(node, who.unit());
            }
            case ROLE_IN_UNIT -> {
                report(!house.isRole(who.value()), FlowError.ROLE_UNKNOWN, ERROR, node, who.value());
                checkUnit(node, who.unit());
            }
            case UNIT -> checkUnit(node, who.unit());
            case APPLICANT ->
                report(step.mode() != StepMode.SINGLE || step.batch(), FlowError.APPLICANT_ALONE, ERROR, node, "");
            default -> {}
        }
    }

    private void checkPersons(FlowNode node, String loginNames) {
        for (String login : loginNames.strip().split(" +")) {
            report(!house.isPerson(login), FlowError.PERSON_UNKNOWN, ERROR, node, login);
        }
    }

    private void checkUnit(FlowNode node, String unit) {
        if (unit == null || unit.isBlank()) {
            add(FlowError.UNIT_MISSING, ERROR, node.id(), Labels.of(node));
        } else if (!WhoRule.RELATIVE_UNITS.contains(unit)) {
            report(!house.isUnit(unit), FlowError.UNIT_UNKNOWN, ERROR, node, unit);
        }
    }

    private void checkTerm(FlowNode node, TermRule term, boolean must) {
        if (term == null) {
            add(must ? FlowError.TERM_MISSING : FlowError.NO_TERM, must ? ERROR : WARNING, node.id(), Labels.of(node));
        } else if (term.parameter() != null) {
            report(!house.isTerm(term.parameter()), FlowError.TERM_UNKNOWN, ERROR, node, term.parameter());
        }
    }

    private void report(boolean wrong, FlowError code, Severity severity, FlowNode node, String detail) {
        if (wrong) {
            add(code, severity, node.id(), Labels.of(node), detail);
        }
    }

    private void add(FlowError code, Severity severity, String elementId, String... details) {
        findings.add(new FlowFinding(code, severity, elementId, List.of(details)));
    }

    private String label(String nodeId) {
        return Labels.of(model.nodes().get(nodeId));
    }
}
