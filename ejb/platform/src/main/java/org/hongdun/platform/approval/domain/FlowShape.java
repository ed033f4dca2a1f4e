package org.hongdun.platform.approval.domain;

import static org.hongdun.platform.approval.FlowFinding.Severity.ERROR;
import static org.hongdun.platform.approval.FlowFinding.Severity.WARNING;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.domain.FlowPaths.Level;

/**
 * The structure of a flow: walked once from its start, noting for every node the brackets around it. What does not nest
 * like brackets becomes a finding.
 */
final class FlowShape {

    private final FlowModel model;
    private final Map<String, List<Level>> paths = new LinkedHashMap<>();
    /** Join to (arrow into it, branch the arrow came from). */
    private final Map<String, Map<String, Level>> arrivals = new LinkedHashMap<>();

    private final Map<String, String> joins = new HashMap<>();
    private final Map<String, Set<String>> reached = new HashMap<>();
    private final List<FlowFinding> findings = new ArrayList<>();
    private final List<FlowFinding> remarks = new ArrayList<>();

    private FlowShape(FlowModel model) {
        this.model = model;
    }

    static FlowShape of(FlowModel model) {
        FlowShape shape = new FlowShape(model);
        shape.checkEachNode();
        shape.checkEachScope(null);
        shape.checkReach();
        if (shape.findings.isEmpty()) {
            shape.walkScope(null, List.of());
            shape.checkJoins();
            shape.checkWays();
        }
        return shape;
    }

    /** What makes the flow impossible to run; the paths and joins are complete only if there is nothing. */
    List<FlowFinding> findings() {
        return findings;
    }

    /** What is odd but runs. */
    List<FlowFinding> remarks() {
        return remarks;
    }

    Map<String, List<Level>> paths() {
        return paths;
    }

    /** Fork to join. */
    Map<String, String> joins() {
        return joins;
    }

    /** Every node that can be active some time after this one. */
    Set<String> reached(String from) {
        return reached.computeIfAbsent(from, this::follow);
    }

    static boolean isFork(FlowModel model, FlowNode node) {
        return node.kind() == NodeKind.PARALLEL && model.leaving(node.id()).size() > 1;
    }

    private static boolean isJoin(FlowModel model, FlowNode node) {
        return node.kind() == NodeKind.PARALLEL && !isFork(model, node);
    }

    private void checkEachNode() {
        for (FlowNode node : model.nodes().values()) {
            int in = model.entering(node.id()).size();
            int out = model.leaving(node.id()).size();
            switch (node.kind()) {
                case START -> refuse(in > 0, FlowError.START_ENTERED, node);
                case END -> refuse(out > 0, FlowError.END_LEFT, node);
                case TIMER -> checkTimer(node, in, out);
                case PARALLEL ->
                    refuse(!(in == 1 && out > 1 || in > 1 && out == 1), FlowError.NEITHER_FORK_NOR_JOIN, node);
                default -> {}
            }
            boolean mayBranch = node.kind() == NodeKind.EXCLUSIVE || node.kind() == NodeKind.PARALLEL;
            refuse(!mayBranch && node.kind() != NodeKind.END && out > 1, FlowError.SPLITS_UNASKED, node);
        }
        for (FlowEdge edge : model.edges()) {
            FlowNode from = model.nodes().get(edge.from());
            FlowNode to = model.nodes().get(edge.to());
            if (!Objects.equals(from.parentId(), to.parentId())) {
                findings.add(finding(FlowError.CROSSES_SUBPROCESS, edge.id(), Labels.of(from), Labels.of(to)));
            }
        }
    }

    private void checkTimer(FlowNode timer, int in, int out) {
        boolean onTask = model.node(timer.attachedTo())
                .filter(host -> host.kind() == NodeKind.TASK && Objects.equals(host.parentId(), timer.parentId()))
                .isPresent();
        refuse(!onTask, FlowError.TIMER_NOT_ON_TASK, timer);
        refuse(out == 0 || in > 0, FlowError.TIMER_WITHOUT_WAY, timer);
    }

    private void checkEachScope(FlowNode scope) {
        String id = scope == null ? null : scope.id();
        String label = scope == null ? model.name() : Labels.of(scope);
        List<FlowNode> inside = inside(id);
        if (inside.stream().filter(node -> node.kind() == NodeKind.START).count() != 1) {
            findings.add(finding(FlowError.NOT_ONE_START, id, label));
        }
        if (inside.stream().noneMatch(node -> node.kind() == NodeKind.END)) {
            findings.add(finding(FlowError.NO_END, id, label));
        }
        inside.stream().filter(node -> node.kind() == NodeKind.SUBPROCESS).forEach(this::checkEachScope);
    }

    private List<FlowNode> inside(String scope) {
        return model.nodes().values().stream()
                .filter(node -> Objects.equals(node.parentId(), scope))
                .toList();
    }

    private record Stop(FlowEdge by, FlowNode node, List<Level> path) {}

    private void walkScope(String scope, List<Level> around) {
        FlowNode start = inside(scope).stream()
                .filter(node -> node.kind() == NodeKind.START)
                .findFirst()
                .orElseThrow();
        Deque<Stop> ahead = new ArrayDeque<>();
        ahead.add(new Stop(null, start, around));
        while (!ahead.isEmpty()) {
            arrive(ahead.poll(), around, ahead);
        }
    }

    private void arrive(Stop stop, List<Level> around, Deque<Stop> ahead) {
        FlowNode node = stop.node();
        List<Level> path = stop.path();
        if (isJoin(model, node)) {
            if (path.size() == around.size() || !isBranch(last(path))) {
                findings.add(finding(FlowError.JOIN_WITHOUT_FORK, node.id(), Labels.of(node)));
                return;
            }
            arrivals.computeIfAbsent(node.id(), id -> new LinkedHashMap<>())
                    .put(stop.by().id(), last(path));
            path = path.subList(0, path.size() - 1);
        }
        List<Level> known = paths.get(node.id());
        if (known != null) {
            if (!known.equals(path)) {
                crossing(stop, known);
            }
            return;
        }
        paths.put(node.id(), List.copyOf(path));
        if (node.kind() == NodeKind.END && path.size() > around.size() && isBranch(last(path))) {
            findings.add(finding(
                    FlowError.BRANCH_NOT_JOINED,
                    node.id(),
                    Labels.of(node),
                    label(last(path).bracket())));
        }
        leave(node, path, ahead);
    }

    private void leave(FlowNode node, List<Level> path, Deque<Stop> ahead) {
        boolean fork = isFork(model, node);
        for (FlowEdge edge : model.leaving(node.id())) {
            ahead.add(stop(edge, fork ? deeper(path, node.id(), edge.id()) : path));
        }
        if (node.kind() == NodeKind.SUBPROCESS) {
            walkScope(node.id(), deeper(path, node.id(), node.id()));
        }
        for (FlowNode timer : timersOf(node)) {
            paths.put(timer.id(), path);
            for (FlowEdge edge : model.leaving(timer.id())) {
                ahead.add(stop(edge, timer.interrupting() ? path : deeper(path, timer.id(), edge.id())));
            }
        }
    }

    private Stop stop(FlowEdge edge, List<Level> path) {
        return new Stop(edge, model.nodes().get(edge.to()), path);
    }

    private List<FlowNode> timersOf(FlowNode node) {
        return model.nodes().values().stream()
                .filter(timer -> timer.kind() == NodeKind.TIMER && node.id().equals(timer.attachedTo()))
                .toList();
    }

    private void crossing(Stop stop, List<Level> known) {
        boolean side =
                stop.path().stream().anyMatch(this::isTimer) || known.stream().anyMatch(this::isTimer);
        findings.add(finding(
                side ? FlowError.SIDE_WAY_RETURNS : FlowError.CROSSES_BRANCH,
                stop.by().id(),
                label(stop.by().from()),
                Labels.of(stop.node())));
    }

    private void checkJoins() {
        arrivals.forEach((joinId, ways) -> {
            Set<Level> branches = new HashSet<>(ways.values());
            String fork = ways.values().iterator().next().bracket();
            boolean ofOneFork =
                    branches.stream().allMatch(branch -> branch.bracket().equals(fork));
            boolean even = branches.size() == ways.size()
                    && branches.size() == model.leaving(fork).size()
                    && ways.size() == model.entering(joinId).size();
            if (!ofOneFork || !even) {
                findings.add(finding(FlowError.JOIN_UNEVEN, joinId, label(joinId), label(fork)));
            } else {
                joins.put(fork, joinId);
                ways.forEach((arrow, branch) -> {
                    if (arrow.equals(branch.branch())) {
                        remarks.add(new FlowFinding(
                                FlowError.EMPTY_BRANCH, WARNING, arrow, List.of(label(fork), label(joinId))));
                    }
                });
            }
        });
    }

    private void checkWays() {
        for (FlowNode node : model.nodes().values()) {
            if (paths.containsKey(node.id()) && !mayEndHere(node) && !reachesAnEnd(node)) {
                findings.add(finding(FlowError.NO_WAY_OUT, node.id(), Labels.of(node)));
            }
        }
    }

    /** An end does, and a timer that only opens a side way. */
    private static boolean mayEndHere(FlowNode node) {
        return node.kind() == NodeKind.END || node.kind() == NodeKind.TIMER && !node.interrupting();
    }

    /** An end of its own scope; the end of a side way ends nothing but the side way. */
    private boolean reachesAnEnd(FlowNode node) {
        return reached(node.id()).stream()
                .map(model.nodes()::get)
                .filter(end -> end.kind() == NodeKind.END && Objects.equals(end.parentId(), node.parentId()))
                .anyMatch(end -> FlowPaths.isPrefix(paths.getOrDefault(end.id(), List.of()), paths.get(node.id())));
    }

    private void checkReach() {
        inside(null).stream()
                .filter(node -> node.kind() == NodeKind.START)
                .findFirst()
                .ifPresent(start -> {
                    Set<String> reachable = reached(start.id());
                    model.nodes()
                            .values()
                            .forEach(node -> refuse(
                                    node != start && !reachable.contains(node.id()), FlowError.UNREACHABLE, node));
                });
    }

    private Set<String> follow(String from) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(after(model.nodes().get(from)));
        while (!ahead.isEmpty()) {
            String id = ahead.poll();
            if (seen.add(id)) {
                ahead.addAll(after(model.nodes().get(id)));
            }
        }
        return seen;
    }

    /** What may be active next; behind a sub-process comes what its ends lead to. */
    private List<String> after(FlowNode node) {
        List<String> next = new ArrayList<>();
        if (node.kind() == NodeKind.SUBPROCESS) {
            inside(node.id()).stream()
                    .filter(inner -> inner.kind() == NodeKind.START)
                    .forEach(inner -> next.add(inner.id()));
        } else {
            model.leaving(node.id()).forEach(edge -> next.add(edge.to()));
        }
        if (node.kind() == NodeKind.END && node.parentId() != null) {
            model.leaving(node.parentId()).forEach(edge -> next.add(edge.to()));
        }
        timersOf(node).forEach(timer -> next.add(timer.id()));
        return next;
    }

    private boolean isBranch(Level level) {
        return model.nodes().get(level.bracket()).kind() == NodeKind.PARALLEL;
    }

    private boolean isTimer(Level level) {
        return model.nodes().get(level.bracket()).kind() == NodeKind.TIMER;
    }

    private static Level last(List<Level> path) {
        return path.get(path.size() - 1);
    }

    private static List<Level> deeper(List<Level> path, String bracket, String branch) {
        List<Level> deeper = new ArrayList<>(path);
        deeper.add(new Level(bracket, branch));
        return List.copyOf(deeper);
    }

    private void refuse(boolean wrong, FlowError code, FlowNode node) {
        if (wrong) {
            findings.add(finding(code, node.id(), Labels.of(node)));
        }
    }

    private String label(String nodeId) {
        return Labels.of(model.nodes().get(nodeId));
    }

    private static FlowFinding finding(FlowError code, String elementId, String... details) {
        return new FlowFinding(code, ERROR, elementId, List.of(details));
    }
}
