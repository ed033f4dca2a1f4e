package org.hongdun.platform.approval.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.FlowPaths.Level;
import org.hongdun.platform.approval.domain.Gone;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.Standstill;
import org.hongdun.platform.approval.domain.StepMode;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;
import org.hongdun.platform.approval.engine.DueTimer;
import org.hongdun.platform.approval.engine.FlowEngine;
import org.hongdun.platform.approval.engine.FlowQuestions;
import org.hongdun.platform.approval.engine.Token;

/**
 * One verb on one item: the item decides, the engine moves the tokens, and the steps follow the tokens. After every verb
 * each token on a task has exactly one open step, and each open step its token.
 */
final class FlowRun {

    private final FlowEngine engine;
    private final FlowWorld world;
    private final Running flow;
    private final ApprovalItem item;
    private final Instant now;
    private List<String> chosen = List.of();
    private Instant since;
    private final Map<String, List<Person>> wanted = new HashMap<>();

    FlowRun(FlowEngine engine, FlowWorld world, Running flow, ApprovalItem item, Instant now) {
        this.engine = engine;
        this.world = world;
        this.flow = flow;
        this.item = item;
        this.now = now;
        this.since = now;
    }

    /** @param acceptedOn the day from which the term of the first step counts, null for today */
    void start(Actor initiator, LocalDate acceptedOn) {
        since = noonOf(acceptedOn);
        item.started(engine.start(flow.engineKey(), questions()), initiator, now);
        follow();
    }

    void complete(ApprovalTask task, Actor actor, Decision decision) {
        ApprovalStep step = task.step();
        String token = step.token();
        chosen = decision.chosen();
        if (item.complete(flow.model(), task, actor, decision, rule(step), now)) {
            leave(step, token);
        }
    }

    /** The instant from which terms count that begin with something accepted on that day; null for now. */
    private Instant noonOf(LocalDate acceptedOn) {
        return acceptedOn == null
                ? now
                : acceptedOn.atTime(12, 0).atZone(Clocks.OFFICIAL_ZONE).toInstant();
    }

    /** @param acceptedOn the day from which the term of the next step counts, null for today */
    void answer(LocalDate acceptedOn, Map<String, Object> values) {
        since = noonOf(acceptedOn);
        Map<ApprovalStep, String> tokens = new HashMap<>();
        item.open().forEach(step -> tokens.put(step, step.token()));
        ApprovalStep step = item.answer(flow.model(), values, now);
        leave(step, tokens.get(step));
    }

    private void leave(ApprovalStep step, String token) {
        if (step.backTo() == null) {
            engine.complete(token, questions());
        } else {
            String back = step.backTo().nodeId();
            wanted.put(back, again(step.backTo()));
            engine.move(item.engineItem(), Set.of(step.nodeId()), back, questions());
        }
        follow();
    }

    void sendBack(ApprovalTask task, Actor actor, String target, String reason, boolean straight) {
        ApprovalStep from = task.step();
        item.sendBack(flow.model(), flow.paths(), task, actor, target, reason, straight, now);
        item.lastDone(target).ifPresent(before -> wanted.put(target, again(before)));
        engine.move(item.engineItem(), left(from.nodeId(), target), target, questions());
        follow();
        if (straight) {
            item.open().stream()
                    .filter(step -> step.nodeId().equals(target))
                    .forEach(step -> item.straightBack(step, from));
        }
    }

    /** The persons who had the step, for the time when it comes back to them. */
    private List<Person> again(ApprovalStep before) {
        return world.active(before.again());
    }

    void withdraw(ApprovalTask task, Actor actor, String reason) {
        List<ApprovalStep> opened = item.expectWithdrawable(flow.model(), flow.paths(), task, actor, reason);
        if (opened.isEmpty()) {
            item.takeBack(task, actor, reason, now);
            return;
        }
        ApprovalStep step = task.step();
        Set<String> left = new LinkedHashSet<>();
        opened.forEach(next -> left.addAll(left(next.nodeId(), step.nodeId())));
        item.withdraw(task, opened, actor, reason, now);
        engine.move(item.engineItem(), left, step.nodeId(), questions());
        Set<String> known = new HashSet<>();
        item.open().forEach(each -> known.add(each.token()));
        Token token = engine.tokens(item.engineItem()).stream()
                .filter(each -> each.nodeId().equals(step.nodeId()) && !known.contains(each.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No token on " + step.nodeId()));
        Instant closedAt = step.closedAt();
        item.reopen(step, task, token.id(), now);
        item.due(step, world.goOn(item, step, closedAt));
        follow();
    }

    void transfer(ApprovalTask task, Actor actor, Person to, String reason) {
        item.transfer(task, actor, to, reason, now);
    }

    void add(ApprovalTask task, Actor actor, AddPosition position, List<Person> persons, String reason) {
        item.add(task, actor, position, persons, reason, now);
    }

    void remove(ApprovalTask added, Actor actor, String reason) {
        ApprovalStep step = added.step();
        String token = step.token();
        if (item.remove(added, actor, rule(step), reason, now)) {
            leave(step, token);
        }
    }

    /**
     * That person cannot be reached: his claims end, and what lies with him alone goes to those in his place. What an agent
     * of somebody absent sees too stays where it is; who has left is on no desk any more.
     */
    void cover(String person, Gone why) {
        for (ApprovalStep step : item.open()) {
            step.tasks().stream()
                    .filter(task -> task.isLive() && task.isWith(person))
                    .forEach(task -> cover(task, person, why));
        }
    }

    private void cover(ApprovalTask task, String person, Gone why) {
        boolean his = person.equals(task.assignee());
        if (!his && task.assignee() != null && why == Gone.ABSENT
                || his && why == Gone.ABSENT && world.isStoodInFor(person, item)) {
            return;
        }
        List<String> others = task.candidates().stream()
                .filter(other -> !other.equals(person))
                .toList();
        boolean othersCan = !others.isEmpty() && !world.present(others).isEmpty();
        if (his && task.isClaimed() && othersCan) {
            item.endClaim(task, why, now);
        }
        if (person.equals(task.assignee()) || task.assignee() == null && !othersCan) {
            handOver(task, person, why);
        } else if (why == Gone.LEFT) {
            item.leaveDesk(task, person, now);
        }
    }

    private void handOver(ApprovalTask task, String person, Gone why) {
        ApprovalStep step = task.step();
        List<Person> takers = world.inPlaceOf(
                person,
                flow.model().nodes().get(step.nodeId()),
                item,
                login -> !login.equals(item.initiator()) && !step.knows(login));
        if (!takers.isEmpty()) {
            item.handOver(task, person, takers, why, now);
        }
    }

    void jump(Actor actor, String target, String reason) {
        item.expectRunning();
        item.expectJumpable(flow.model(), flow.paths(), target);
        List<Level> there = flow.paths().path(target);
        Set<String> left = new LinkedHashSet<>();
        flow.model().nodes().keySet().stream()
                .filter(node -> startsWith(flow.paths().path(node), there))
                .forEach(left::add);
        item.jump(actor, target, reason, now);
        item.lastDone(target).ifPresent(before -> wanted.put(target, again(before)));
        engine.move(item.engineItem(), left, target, questions());
        follow();
    }

    private static boolean startsWith(List<Level> path, List<Level> prefix) {
        return prefix.size() <= path.size() && path.subList(0, prefix.size()).equals(prefix);
    }

    void suspend(Actor actor, String document, String reason) {
        item.suspend(actor, document, reason, now);
        engine.suspend(item.engineItem());
    }

    /** After a standstill that the law knows every last day has moved on; after an internal one none has. */
    void resume(Actor actor, String reason) {
        Instant stopped = item.suspendedAt();
        boolean legal = item.suspendDocument() != null;
        item.resume(actor, reason, now);
        engine.resume(item.engineItem());
        if (legal) {
            item.open().forEach(step -> item.due(step, world.goOn(item, step, stopped)));
            engine.timers(item.engineItem())
                    .forEach(timer ->
                            engine.retime(timer.id(), movedOn(timer.due(), term(flow, timer.timerId()), stopped)));
        }
    }

    /** The same day after every standstill on paper since then. */
    private LocalDate movedOn(LocalDate day, TermRule term, Instant then) {
        LocalDate moved = day;
        for (Standstill stop : item.standstills(then)) {
            moved = world.movedOn(moved, term, stop.from(), stop.to());
        }
        return moved;
    }

    private Instant movedOn(Instant due, TermRule term, Instant then) {
        LocalDate day = dayOf(due);
        return due.plus(Duration.ofDays(ChronoUnit.DAYS.between(day, movedOn(day, term, then))));
    }

    private static TermRule term(Running of, String timerId) {
        return of.model().nodes().get(timerId).term();
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.OFFICIAL_ZONE);
    }

    void terminate(Actor actor, String reason) {
        String name = item.engineItem();
        item.terminate(actor, reason, now);
        engine.cancel(name);
    }

    void revoke(Actor actor, String reason) {
        String name = item.engineItem();
        item.revoke(actor, reason, now);
        engine.cancel(name);
    }

    /** A timer is due. While its side way is still walked from an earlier time, it does nothing. */
    void fire(DueTimer timer) {
        FlowNode node = flow.model().nodes().get(timer.timerId());
        Optional<ApprovalStep> watched = item.open().stream()
                .filter(step -> step.nodeId().equals(node.attachedTo()))
                .findFirst();
        if (watched.isEmpty()) {
            engine.forget(timer.id());
            return;
        }
        boolean walked = !node.interrupting() && isWalked(node);
        item.timedOut(watched.get(), node, walked, now);
        if (walked) {
            engine.forget(timer.id());
        } else {
            engine.fire(timer.id(), questions());
            follow();
        }
    }

    private boolean isWalked(FlowNode timer) {
        return item.open().stream()
                .flatMap(step -> flow.paths().path(step.nodeId()).stream())
                .anyMatch(level -> level.bracket().equals(timer.id()));
    }

    /** What speaks against going on with another version; empty if nothing does. */
    static Optional<RuleViolation> obstacle(Running from, Running to, ApprovalItem item, List<String> waiting) {
        if (item.status() != ItemStatus.RUNNING) {
            return Optional.of(new RuleViolation(ApprovalError.ITEM_NOT_RUNNING, item.itemNo()));
        }
        for (ApprovalStep step : item.open()) {
            Optional<RuleViolation> found = obstacle(from, to, step)
                    .or(() -> Optional.ofNullable(step.backTo()).flatMap(back -> obstacle(from, to, back)));
            if (found.isPresent()) {
                return found;
            }
        }
        for (String join : waiting) {
            boolean same = to.model().node(join).isPresent()
                    && from.model().entering(join).equals(to.model().entering(join))
                    && from.paths().forkOf(join).equals(to.paths().forkOf(join));
            if (!same) {
                return Optional.of(new RuleViolation(ApprovalError.PATH_DIFFERS_IN_VERSION, join));
            }
        }
        return Optional.empty();
    }

    private static Optional<RuleViolation> obstacle(Running from, Running to, ApprovalStep step) {
        if (to.model()
                .node(step.nodeId())
                .filter(node -> node.kind() == NodeKind.TASK)
                .isEmpty()) {
            return Optional.of(new RuleViolation(ApprovalError.NODE_MISSING_IN_VERSION, step.nodeName()));
        }
        if (!from.paths().path(step.nodeId()).equals(to.paths().path(step.nodeId()))) {
            return Optional.of(new RuleViolation(ApprovalError.PATH_DIFFERS_IN_VERSION, step.nodeName()));
        }
        return Optional.empty();
    }

    /**
     * Goes on with another version of the flow, each step where it stands. A timer that both versions have keeps its
     * instant, and one that has fired does not fire again.
     */
    void migrate(Running to, Actor actor, String reason) {
        List<String> waiting = engine.waiting(item.engineItem());
        obstacle(flow, to, item, waiting).ifPresent(refusal -> {
            throw refusal;
        });
        List<String> nodes = new ArrayList<>(waiting);
        Map<String, Instant> openedAt = new HashMap<>();
        item.open().forEach(step -> {
            nodes.add(step.nodeId());
            openedAt.put(step.nodeId(), step.openedAt());
        });
        String before = item.engineItem();
        Map<String, Instant> pending = new HashMap<>();
        engine.timers(before).forEach(timer -> pending.put(timer.timerId(), timer.due()));
        Set<String> fired = new HashSet<>();
        flow.model().nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.TIMER && openedAt.containsKey(node.attachedTo()))
                .filter(timer -> !pending.containsKey(timer.id()))
                .forEach(timer -> fired.add(timer.id()));
        FlowQuestions questions = questions(
                to,
                timer -> pending.computeIfAbsent(timer.id(), fresh -> {
                    Instant opened = openedAt.get(timer.attachedTo());
                    return movedOn(world.firesAt(timer.term(), opened), timer.term(), opened);
                }));
        item.migrate(to.definitionId(), engine.place(to.engineKey(), nodes, questions), actor, reason, now);
        engine.cancel(before);
        engine.timers(item.engineItem()).stream()
                .filter(timer -> fired.contains(timer.timerId()))
                .forEach(timer -> engine.forget(timer.id()));
        engine.tokens(item.engineItem())
                .forEach(token -> item.open().stream()
                        .filter(step -> step.nodeId().equals(token.nodeId()))
                        .forEach(step -> item.carriedBy(step, token.id())));
    }

    /** Everything that a move leaves, with the join of a left fork and the scope of a left sub-process. */
    private Set<String> left(String from, String target) {
        Set<String> left = new LinkedHashSet<>(flow.paths().left(from, target));
        List<Level> here = flow.paths().path(from);
        int depth = flow.paths().path(target).size();
        if (here.size() > depth) {
            String bracket = here.get(depth).bracket();
            left.add(bracket);
            flow.paths().joinOf(bracket).ifPresent(left::add);
        }
        return left;
    }

    private StepRule rule(ApprovalStep step) {
        return flow.model().nodes().get(step.nodeId()).step();
    }

    private FlowQuestions questions() {
        return questions(flow, timer -> world.firesAt(timer.term(), since));
    }

    private FlowQuestions questions(Running of, Function<FlowNode, Instant> due) {
        Map<String, Object> values = item.valuesForConditions();
        return new FlowQuestions() {
            @Override
            public boolean takes(String edgeId) {
                return world.holds(of.model(), edgeId, values);
            }

            @Override
            public Instant due(String timerId) {
                return due.apply(of.model().nodes().get(timerId));
            }
        };
    }

    /** The steps follow the tokens, until none is skipped any more; without tokens the item has come to its end. */
    private void follow() {
        Set<String> skipped = new HashSet<>();
        boolean moved = true;
        while (moved) {
            moved = false;
            List<Token> tokens = engine.tokens(item.engineItem());
            if (tokens.isEmpty()) {
                item.finish(now);
                return;
            }
            Set<String> standing = new HashSet<>();
            tokens.forEach(token -> standing.add(token.id()));
            item.open().stream()
                    .filter(step -> !standing.contains(step.token()))
                    .forEach(step -> item.cancelled(step, now));
            Set<String> known = new HashSet<>();
            item.open().forEach(step -> known.add(step.token()));
            List<Token> fresh = tokens.stream()
                    .filter(token -> !known.contains(token.id()))
                    .sorted(Comparator.comparing(Token::nodeId))
                    .toList();
            for (Token token : fresh) {
                if (open(token, skipped)) {
                    engine.complete(token.id(), questions());
                    moved = true;
                    break;
                }
            }
        }
    }

    /** @return whether the step passes by itself */
    private boolean open(Token token, Set<String> skipped) {
        FlowNode node = flow.model().nodes().get(token.nodeId());
        StepRule rule = node.step();
        List<Person> persons = persons(node);
        if (rule.skipSamePerson()
                && !wanted.containsKey(node.id())
                && persons.size() == 1
                && persons.get(0).login().equals(previousHandler())
                && skipped.add(node.id())) {
            item.skip(node, persons.get(0), dayOf(now), now);
            return true;
        }
        item.open(node, token.id(), persons, world.startClock(item, node, since), now);
        return false;
    }

    private String previousHandler() {
        return item.lastDecision().map(ApprovalStep::handler).orElse(null);
    }

    private List<Person> persons(FlowNode node) {
        WhoRule who = node.step().who();
        if (who.kind() == WhoRule.Kind.APPLICANT) {
            return List.of();
        }
        List<Person> found = wanted.getOrDefault(node.id(), List.of());
        if (found.isEmpty()) {
            found = switch (who.kind()) {
                case INITIATOR -> world.active(List.of(item.initiator()));
                case PREVIOUS_HANDLER ->
                    world.active(List.of(Optional.ofNullable(previousHandler()).orElse(item.initiator())));
                case STEP_HANDLER ->
                    world.active(item.lastDone(who.value())
                            .map(ApprovalStep::handler)
                            .map(List::of)
                            .orElse(List.of()));
                case CHOSEN -> chosen(node);
                default -> world.whoIs(who, item);
            };
        }
        if (found.isEmpty()) {
            throw new RuleViolation(ApprovalError.NOBODY_FOUND, node.name());
        }
        return node.step().mode() == StepMode.SINGLE && found.size() > 1 ? List.of(world.leastBusy(found)) : found;
    }

    private List<Person> chosen(FlowNode node) {
        if (chosen.isEmpty()) {
            throw new RuleViolation(ApprovalError.CHOICE_REQUIRED, node.name());
        }
        return world.active(chosen);
    }
}
