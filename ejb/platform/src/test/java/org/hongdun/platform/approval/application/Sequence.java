package org.hongdun.platform.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.application.Reference.Part;
import org.hongdun.platform.approval.application.Reference.Stay;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalMove;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.MoveKind;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.StepStatus;
import org.hongdun.platform.approval.domain.TaskStatus;
import org.hongdun.platform.approval.engine.DueTimer;
import org.hongdun.platform.approval.engine.FlowEngine;
import org.hongdun.platform.approval.engine.Token;

/** One seeded sequence of verbs on one item, done to the real thing and to the reference, compared after every verb. */
final class Sequence {

    private static final int MOST_VERBS = 14;
    private static final List<String> PEOPLE = List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7");
    private static final Map<StepStatus, Set<MoveKind>> CLOSED_BY = Map.of(
            StepStatus.DONE, Set.of(MoveKind.COMPLETED, MoveKind.ANSWERED, MoveKind.REMOVED),
            StepStatus.RETURNED, Set.of(MoveKind.RETURNED),
            StepStatus.WITHDRAWN, Set.of(MoveKind.WITHDRAWN),
            StepStatus.JUMPED, Set.of(MoveKind.JUMPED),
            StepStatus.TIMED_OUT, Set.of(MoveKind.TIMED_OUT),
            StepStatus.CANCELLED, Set.of(MoveKind.RETURNED, MoveKind.WITHDRAWN, MoveKind.TERMINATED, MoveKind.REVOKED));

    private final FlowEngine engine;
    private final Running flow;
    private final Random random;
    private final Set<String> flags = new HashSet<>();
    private final Set<String> knownFlags = new HashSet<>();
    private final List<String> tasks = new ArrayList<>();
    private final FlowWorld town = new ProofTown(flags);
    private final Reference reference;
    private final ApprovalItem item;
    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private String engineItem;
    int verbs;
    int refused;

    Sequence(FlowEngine engine, Running flow, long seed) {
        this.engine = engine;
        this.flow = flow;
        this.random = new Random(seed);
        this.reference = new Reference(flow.model(), flags);
        flow.model().edges().stream()
                .filter(edge -> edge.condition() != null)
                .forEach(edge -> knownFlags.add(edge.condition()));
        flow.model().nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.TASK)
                .forEach(node -> tasks.add(node.id()));
        NewItem wanted = new NewItem(
                flow.model().key(),
                "PROOF",
                "key",
                "no",
                "title",
                null,
                new OrgPath("/440100/"),
                "drafter",
                null,
                Map.of());
        item = new ApprovalItem(wanted, flow.model(), 1, actor("drafter"), now);
    }

    /** What was done, for the report of a failure. */
    String told() {
        return String.join("\n  ", told);
    }

    void run() {
        toss();
        told.add("start " + flags);
        verb().start(actor("drafter"), null);
        engineItem = item.engineItem();
        reference.start(now);
        compare();
        int most = 3 + random.nextInt(MOST_VERBS);
        for (int verb = 0; verb < most && reference.status.equals("RUNNING"); verb++) {
            now = now.plus(Duration.ofHours(1 + random.nextInt(30)));
            toss();
            next();
            compare();
            verbs++;
        }
        if (engineItem != null && item.engineItem() != null) {
            engine.cancel(item.engineItem());
        }
    }

    private void toss() {
        flags.clear();
        knownFlags.stream().sorted().filter(flag -> random.nextInt(3) == 0).forEach(flags::add);
    }

    private FlowRun verb() {
        return new FlowRun(engine, town, flow, item, now);
    }

    private static Actor actor(String login) {
        return new Actor(login, login, "post", "440100", Set.of());
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void next() {
        List<Part> live = new ArrayList<>();
        reference.open().forEach(stay -> live.addAll(stay.live()));
        List<Part> over = new ArrayList<>();
        reference.stays.forEach(stay ->
                stay.parts.stream().filter(part -> part.state.equals("DONE")).forEach(over::add));
        int dice = random.nextInt(100);
        if (dice < 45 || live.isEmpty()) {
            complete(any(live));
        } else if (dice < 57) {
            sendBack(any(live));
        } else if (dice < 66 && !over.isEmpty()) {
            Part part = random.nextInt(3) == 0 ? any(over) : over.get(over.size() - 1);
            String person = part.person == null ? "p1" : part.person;
            both(
                    "withdraw " + name(part),
                    () -> reference.withdraw(part, now),
                    () -> verb().withdraw(part.real, actor(person), "reason"));
        } else if (dice < 71) {
            Part part = any(live);
            String person = personOf(part);
            String to = any(PEOPLE);
            both(
                    "transfer " + name(part) + " by " + person + " to " + to,
                    () -> reference.transfer(part, person, to, now),
                    () -> verb().transfer(part.real, actor(person), new Person(to, to), "reason"));
        } else if (dice < 81) {
            add(any(live));
        } else if (dice < 85) {
            remove(live);
        } else if (dice < 89) {
            claim(any(live));
        } else if (dice < 92) {
            String target = any(tasks);
            both(
                    "jump " + target,
                    () -> reference.jump(target, now),
                    () -> verb().jump(actor("admin"), target, "reason"));
        } else if (dice < 97) {
            fire(live);
        } else if (dice < 98) {
            both("revoke", () -> reference.revoke(now), () -> verb().revoke(actor("drafter"), "reason"));
        } else if (dice < 99) {
            standStill();
        } else {
            both(
                    "terminate",
                    () -> {
                        reference.terminate(now);
                        return true;
                    },
                    () -> verb().terminate(actor("admin"), "reason"));
        }
    }

    private String personOf(Part part) {
        if (random.nextInt(12) == 0) {
            return any(PEOPLE);
        }
        if (part.person != null) {
            return part.person;
        }
        return part.candidates.isEmpty() ? "p1" : any(part.candidates);
    }

    private void complete(Part part) {
        if (part.kind.equals("APPLICANT")) {
            both("answer " + name(part), () -> reference.answer(now), () -> verb().answer(Map.of()));
            return;
        }
        String person = personOf(part);
        Verdict verdict = any(List.of(Verdict.AGREE, Verdict.AGREE, Verdict.DISAGREE, Verdict.DONE));
        both(
                "complete " + name(part) + " by " + person + " " + verdict + " " + flags,
                () -> reference.complete(part, person, verdict, now),
                () -> verb().complete(part.real, actor(person), Decision.of(verdict, "opinion")));
    }

    private void sendBack(Part part) {
        String person = personOf(part);
        String target = any(tasks);
        boolean straight = random.nextInt(3) == 0;
        both(
                "return " + name(part) + " by " + person + " to " + target + (straight ? " straight" : ""),
                () -> reference.sendBack(part, person, target, straight, now),
                () -> verb().sendBack(part.real, actor(person), target, "reason", straight));
    }

    private void add(Part part) {
        String person = personOf(part);
        AddPosition position = any(List.of(AddPosition.values()));
        List<String> people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, random);
        List<String> chosen = people.subList(0, 1 + random.nextInt(2));
        both(
                "add " + name(part) + " by " + person + " " + position + " " + chosen,
                () -> reference.add(part, person, position, chosen, now),
                () -> verb().add(part.real, actor(person), position, town.active(chosen), "reason"));
    }

    private void remove(List<Part> live) {
        List<Part> added = live.stream().filter(part -> part.adder != null).toList();
        Part part = added.isEmpty() ? any(live) : any(added);
        String person = part.adder == null || part.adder.person == null ? "p1" : part.adder.person;
        both(
                "remove " + name(part) + " by " + person,
                () -> reference.remove(part, person, now),
                () -> verb().remove(part.real, actor(person), "reason"));
    }

    private void claim(Part part) {
        String person = personOf(part);
        if (part.claimed && random.nextBoolean()) {
            both(
                    "release " + name(part) + " by " + person,
                    () -> reference.release(part, person, now),
                    () -> item.release(part.real, actor(person), now));
        } else {
            both(
                    "claim " + name(part) + " by " + person,
                    () -> reference.claim(part, person, now),
                    () -> item.claim(part.real, actor(person), now));
        }
    }

    private void fire(List<Part> live) {
        List<DueTimer> timers = engine.timers(engineItem).stream()
                .sorted((one, other) -> one.timerId().compareTo(other.timerId()))
                .toList();
        if (timers.isEmpty()) {
            complete(any(live));
            return;
        }
        DueTimer timer = any(timers);
        Stay stay = reference.open().stream()
                .filter(each -> each.timers.containsKey(timer.timerId()))
                .findFirst()
                .orElseThrow();
        both(
                "fire " + timer.timerId(),
                () -> {
                    reference.fire(stay, timer.timerId(), now);
                    return true;
                },
                () -> verb().fire(timer));
    }

    /** Suspended, nothing can be done; resumed, everything is as before. */
    private void standStill() {
        told.add("suspend and resume");
        verb().suspend(actor("admin"), null, "reason");
        assertThat(engine.due(now.plus(Duration.ofDays(9999)), 9999))
                .noneMatch(timer -> timer.engineItem().equals(engineItem));
        reference.open().stream()
                .flatMap(stay -> stay.live().stream())
                .findFirst()
                .ifPresent(part -> {
                    Decision decision = Decision.of(Verdict.AGREE, null);
                    assertThat(refusal(() -> verb().complete(part.real, actor(String.valueOf(part.person)), decision)))
                            .isNotNull();
                });
        verb().resume(actor("admin"), "reason");
    }

    private static String name(Part part) {
        return part.stay.node + "/" + part.kind + ":" + part.person;
    }

    private void both(String what, BooleanSupplier inTheory, Runnable inPractice) {
        boolean allowed = inTheory.getAsBoolean();
        told.add(what + (allowed ? "" : " - refused"));
        RuleViolation refusal = refusal(inPractice);
        assertThat(refusal == null)
                .as("%s is %s, the item says %s", what, allowed ? "allowed" : "refused", refusal)
                .isEqualTo(allowed);
        if (!allowed) {
            refused++;
        }
    }

    private static RuleViolation refusal(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuleViolation refused) {
            return refused;
        }
    }

    private void compare() {
        assertThat(item.status()).isEqualTo(ItemStatus.valueOf(reference.status));
        if (item.status() == ItemStatus.ENDED) {
            assertThat(item.outcome()).as("outcome").isEqualTo(reference.outcome);
        }
        assertThat(steps()).as("open steps and their tasks").isEqualTo(stays());
        tokensAndStepsAreOneToOne();
        timersAreThere();
        everyTaskHasOneRuleAndOneDay();
        theMovesExplainEverything();
    }

    private Map<String, List<String>> stays() {
        Map<String, List<String>> all = new TreeMap<>();
        reference.open().forEach(stay -> {
            assertThat(all).as("token twice on " + stay.node).doesNotContainKey(stay.node);
            all.put(
                    stay.node,
                    stay.live().stream()
                            .map(part ->
                                    part.kind + " " + part.person + " " + (reference.turn(part) ? "OPEN" : "WAITING"))
                            .sorted()
                            .toList());
        });
        return all;
    }

    private Map<String, List<String>> steps() {
        Map<String, List<String>> all = new TreeMap<>();
        item.open().forEach(step -> {
            assertThat(all).as("two steps on " + step.nodeId()).doesNotContainKey(step.nodeId());
            all.put(
                    step.nodeId(),
                    step.tasks().stream()
                            .filter(ApprovalTask::isLive)
                            .map(task -> task.kind() + " " + task.assignee() + " " + task.status())
                            .sorted()
                            .toList());
            bind(step);
        });
        return all;
    }

    /** Lets each part know the task that stands for it. */
    private void bind(ApprovalStep step) {
        reference.open().stream()
                .filter(stay -> stay.node.equals(step.nodeId()))
                .flatMap(stay -> stay.live().stream())
                .filter(part -> part.real == null || !part.real.isLive())
                .forEach(part -> part.real = step.tasks().stream()
                        .filter(task -> task.isLive() && task.kind().name().equals(part.kind))
                        .filter(task ->
                                part.person == null ? task.assignee() == null : part.person.equals(task.assignee()))
                        .findFirst()
                        .orElse(null));
    }

    private void tokensAndStepsAreOneToOne() {
        List<String> tokens = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        engine.tokens(engineItem).stream().map(Token::toString).sorted().forEach(tokens::add);
        engine.waiting(engineItem).stream().sorted().forEach(waiting::add);
        List<String> carried = item.open().stream()
                .map(step -> new Token(step.token(), step.nodeId()).toString())
                .sorted()
                .toList();
        List<String> arrived = new ArrayList<>();
        reference.arrived.forEach((join, edges) -> edges.forEach(edge -> arrived.add(join)));
        assertThat(tokens).as("tokens").isEqualTo(carried);
        assertThat(waiting).as("branches waiting at joins").isEqualTo(arrived);
    }

    private void timersAreThere() {
        Map<String, Instant> real = new HashMap<>();
        engine.timers(engineItem)
                .forEach(timer -> assertThat(real.put(timer.timerId(), timer.due()))
                        .as("timer twice")
                        .isNull());
        Map<String, Instant> due = new HashMap<>();
        reference.timersDue().forEach((timer, since) -> {
            FlowNode node = flow.model().nodes().get(timer);
            due.put(timer, town.firesAt(node.term(), since));
        });
        assertThat(real).as("timers").isEqualTo(due);
    }

    private void everyTaskHasOneRuleAndOneDay() {
        for (ApprovalStep step : item.open()) {
            assertThat(step.whoRule()).isNotBlank();
            assertThat(step.tasks()).as("somebody can act").anyMatch(task -> task.status() == TaskStatus.OPEN);
            for (ApprovalTask task : step.tasks()) {
                assertThat(task.dueOn()).isEqualTo(step.dueOn());
                boolean open = task.status() == TaskStatus.OPEN && task.assignee() != null;
                assertThat(!open || task.candidates().contains(task.assignee()))
                        .as("on the desk of " + task.assignee())
                        .isTrue();
                assertThat(task.isLive() || task.candidates().isEmpty())
                        .as("closed but on a desk")
                        .isTrue();
            }
        }
    }

    private void theMovesExplainEverything() {
        Map<Integer, ApprovalMove> moves = new HashMap<>();
        Set<ApprovalTask> decided = Collections.newSetFromMap(new IdentityHashMap<>());
        item.history().forEach(move -> {
            assertThat(move.moveNo()).as("moves without gap").isEqualTo(moves.size() + 1);
            moves.put(move.moveNo(), move);
            if (move.task() != null) {
                decided.add(move.task());
            }
        });
        for (ApprovalStep step : item.steps()) {
            assertThat(moves).containsKey(step.openedByMove());
            if (step.status() != StepStatus.OPEN && step.status() != StepStatus.SKIPPED) {
                assertThat(CLOSED_BY.get(step.status()))
                        .as("what closed " + step.nodeId() + " as " + step.status())
                        .contains(moves.get(step.closedByMove()).kind());
            }
            step.tasks().stream()
                    .filter(task -> task.status() == TaskStatus.DONE || task.status() == TaskStatus.RETURNED)
                    .forEach(task ->
                            assertThat(decided).as("a move for every decision").contains(task));
        }
    }
}
