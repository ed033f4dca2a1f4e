package org.hongdun.platform.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.application.Reference.Part;
import org.hongdun.platform.approval.application.Reference.Stay;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalDelegation;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalMove;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.Gone;
import org.hongdun.platform.approval.domain.MoveKind;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.StepStatus;
import org.hongdun.platform.approval.domain.TaskKind;
import org.hongdun.platform.approval.domain.TaskStatus;
import org.hongdun.platform.approval.engine.DueTimer;
import org.hongdun.platform.approval.engine.FlowEngine;
import org.hongdun.platform.approval.engine.Token;

/** One seeded sequence of verbs on one item, done to the real thing and to the reference, compared after every verb. */
final class Sequence {

    private static final int MOST_VERBS = 14;
    private static final String DRAFTER = "drafter";
    private static final List<String> PEOPLE = List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7");
    private static final Map<StepStatus, Set<MoveKind>> CLOSED_BY = Map.of(
            StepStatus.DONE, Set.of(MoveKind.COMPLETED, MoveKind.ANSWERED, MoveKind.REMOVED),
            StepStatus.RETURNED, Set.of(MoveKind.RETURNED),
            StepStatus.WITHDRAWN, Set.of(MoveKind.WITHDRAWN),
            StepStatus.JUMPED, Set.of(MoveKind.JUMPED),
            StepStatus.TIMED_OUT, Set.of(MoveKind.TIMED_OUT),
            StepStatus.CANCELLED, Set.of(MoveKind.RETURNED, MoveKind.WITHDRAWN, MoveKind.TERMINATED, MoveKind.REVOKED));

    private final FlowEngine engine;
    private final ProofTown town;
    private final List<Running> versions;
    private final List<FlowModel> models;
    private final Random random;
    private final Set<String> knownFlags = new TreeSet<>();
    private final List<String> tasks;
    private final List<ApprovalDelegation> delegations = new ArrayList<>();
    private final List<Deputy> deputies = new ArrayList<>();
    private final Map<String, Gone> away = new TreeMap<>();
    private final Reference reference;
    private final ApprovalItem item;
    private final List<String> told = new ArrayList<>();
    private final Set<String> tossed = new TreeSet<>();
    private Running flow;
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private String engineItem;
    int verbs;
    int refused;
    /** What the history remembers of the moves: everything, unless a fault is planted. */
    UnaryOperator<List<ApprovalMove>> memory = UnaryOperator.identity();

    /** Who stands in for whom, by the book. */
    private record Deputy(String principal, String agent, LocalDate from, LocalDate to) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && !to.isBefore(day);
        }
    }

    Sequence(FlowEngine engine, ProofTown town, List<Running> versions, long seed) {
        this.engine = engine;
        this.town = town;
        this.versions = versions;
        this.models = versions.stream().map(Running::model).toList();
        this.flow = versions.get(0);
        this.random = new Random(seed);
        this.reference = new Reference(flow.model(), DRAFTER);
        flow.model().edges().stream()
                .filter(edge -> edge.condition() != null)
                .forEach(edge -> knownFlags.add(edge.condition()));
        town.stoodInFor = this::isStoodInFor;
        this.tasks = models.stream()
                .flatMap(model -> model.nodes().values().stream())
                .filter(node -> node.kind() == NodeKind.TASK)
                .map(FlowNode::id)
                .distinct()
                .toList();
        toss();
        NewItem wanted = new NewItem(
                flow.model().key(),
                "PROOF",
                "key",
                "no",
                "title",
                null,
                new OrgPath("/440100/"),
                DRAFTER,
                null,
                values());
        item = new ApprovalItem(wanted, flow.model(), 0, actor(DRAFTER), now);
    }

    /** What was done, for the report of a failure. */
    String told() {
        return String.join("\n  ", told);
    }

    void run() {
        told.add("start " + tossed);
        verb().start(actor(DRAFTER), null);
        engineItem = item.engineItem();
        reference.start(tossed, now);
        compare();
        int most = 3 + random.nextInt(MOST_VERBS);
        for (int verb = 0; verb < most && isUnderWay(); verb++) {
            now = now.plus(Duration.ofHours(1 + random.nextInt(30)));
            toss();
            next();
            compare();
            cover();
            verbs++;
        }
        theMovesAloneTellWhereItStands();
        if (item.engineItem() != null) {
            engine.cancel(item.engineItem());
        }
    }

    private boolean isUnderWay() {
        return reference.status.equals("RUNNING") || reference.status.equals("SUSPENDED");
    }

    private void toss() {
        tossed.clear();
        knownFlags.stream().filter(flag -> random.nextInt(3) == 0).forEach(tossed::add);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        knownFlags.forEach(flag -> values.put(flag, tossed.contains(flag)));
        return values;
    }

    private FlowRun verb() {
        return new FlowRun(engine, town, flow, item, now);
    }

    /** Whoever that is, with those for whom he stands in today. */
    private Actor actor(String login) {
        Set<String> principals = new HashSet<>();
        delegations.stream()
                .filter(each -> each.agent().equals(login) && each.revokedAt() == null)
                .filter(each ->
                        !each.validFrom().isAfter(today()) && !each.validTo().isBefore(today()))
                .forEach(each -> principals.add(each.principal()));
        assertThat(principals)
                .as("for whom " + login + " stands in")
                .isEqualTo(deputies.stream()
                        .filter(each -> each.agent().equals(login) && each.on(today()))
                        .map(Deputy::principal)
                        .collect(Collectors.toSet()));
        return new Actor(login, login, "post", "440100", principals);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Clocks.OFFICIAL_ZONE);
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
        int dice = random.nextInt(118);
        if (reference.status.equals("SUSPENDED") && random.nextInt(3) > 0) {
            both("resume", () -> reference.resume(now), () -> verb().resume(actor("admin"), "reason"));
        } else if (dice < 43 || live.isEmpty()) {
            complete(any(live));
        } else if (dice < 55) {
            sendBack(any(live));
        } else if (dice < 64 && !over.isEmpty()) {
            withdraw(random.nextInt(3) == 0 ? any(over) : over.get(over.size() - 1));
        } else if (dice < 69) {
            transfer(any(live));
        } else if (dice < 79) {
            add(any(live));
        } else if (dice < 83) {
            remove(live);
        } else if (dice < 87) {
            claim(any(live));
        } else if (dice < 90) {
            jump(any(tasks));
        } else if (dice < 95) {
            fire(live);
        } else if (dice < 98) {
            suspend();
        } else if (dice < 103) {
            migrate(random.nextInt(versions.size()));
        } else if (dice < 107) {
            delegate(any(live));
        } else if (dice < 108) {
            endDelegation();
        } else if (dice < 109) {
            both("revoke", () -> reference.revoke(now), () -> verb().revoke(actor(DRAFTER), "reason"));
        } else if (dice < 117) {
            comeOrGo(any(live));
        } else {
            both("terminate", () -> reference.terminate(now), () -> verb().terminate(actor("admin"), "reason"));
        }
    }

    /** Mostly the right one, sometimes his deputy, sometimes a stranger. */
    private Actor actorOf(Part part) {
        if (random.nextInt(12) == 0) {
            return actor(any(PEOPLE));
        }
        if (part.person == null) {
            return actor(part.candidates.isEmpty() ? "p1" : any(part.candidates));
        }
        List<String> agents = deputies.stream()
                .filter(each -> each.principal().equals(part.person))
                .map(Deputy::agent)
                .sorted()
                .toList();
        return actor(agents.isEmpty() || random.nextBoolean() ? part.person : any(agents));
    }

    private void withdraw(Part part) {
        String person = part.person == null ? "p1" : random.nextBoolean() && part.by != null ? part.by : part.person;
        both(
                "withdraw " + name(part) + " by " + person,
                () -> reference.withdraw(part, actor(person), now),
                () -> verb().withdraw(part.real, actor(person), "reason"));
    }

    private void transfer(Part part) {
        Actor actor = actorOf(part);
        String to = any(PEOPLE);
        both(
                "transfer " + name(part) + " by " + actor.login() + " to " + to,
                () -> reference.transfer(part, actor, to, now),
                () -> verb().transfer(part.real, actor, new Person(to, to), "reason"));
    }

    private void jump(String target) {
        both("jump " + target, () -> reference.jump(target, now), () -> verb().jump(actor("admin"), target, "reason"));
    }

    private void suspend() {
        String paper = random.nextInt(3) == 0 ? null : "paper";
        both(
                "suspend on " + paper,
                () -> reference.suspend(paper != null, now),
                () -> verb().suspend(actor("admin"), paper, "reason"));
    }

    private void migrate(int to) {
        boolean done = both(
                "go over to version " + models.get(to).name(),
                () -> reference.migrate(models.get(to), now),
                () -> verb().migrate(versions.get(to), actor("admin"), "reason"));
        if (done) {
            flow = versions.get(to);
            engineItem = item.engineItem();
        }
    }

    private void delegate(Part part) {
        String principal = part.person == null || random.nextInt(4) == 0 ? any(PEOPLE) : part.person;
        String agent = random.nextInt(6) == 0 ? DRAFTER : any(PEOPLE);
        LocalDate from = today().plusDays(random.nextInt(2));
        Deputy deputy = new Deputy(principal, agent, from, from.plusDays(random.nextInt(6)));
        both(
                "delegate " + deputy,
                () -> {
                    boolean chain = deputies.stream()
                            .filter(each -> !each.to().isBefore(deputy.from())
                                    && !deputy.to().isBefore(each.from()))
                            .anyMatch(each -> each.principal().equals(agent)
                                    || each.agent().equals(principal));
                    return !chain && !agent.equals(principal) && deputies.add(deputy);
                },
                () -> {
                    ApprovalDelegation given = new ApprovalDelegation(
                            actor(principal),
                            new Person(agent, agent),
                            null,
                            deputy.from(),
                            deputy.to(),
                            "reason",
                            today(),
                            now);
                    if (delegations.stream().anyMatch(each -> each.revokedAt() == null && given.makesChainWith(each))) {
                        throw new RuleViolation(ApprovalError.DELEGATION_CHAIN, agent);
                    }
                    delegations.add(given);
                });
    }

    private void endDelegation() {
        List<ApprovalDelegation> given =
                delegations.stream().filter(each -> each.revokedAt() == null).toList();
        if (given.isEmpty()) {
            delegate(any(reference.open().get(0).parts));
            return;
        }
        ApprovalDelegation ended = any(given);
        both(
                "end delegation of " + ended.principal() + " to " + ended.agent(),
                () -> deputies.remove(new Deputy(ended.principal(), ended.agent(), ended.validFrom(), ended.validTo())),
                () -> ended.end(actor(ended.principal()), now));
    }

    private void complete(Part part) {
        if (part.kind.equals("APPLICANT")) {
            both(
                    "answer " + name(part) + " " + tossed,
                    () -> reference.answer(tossed, now),
                    () -> verb().answer(null, values()));
            return;
        }
        Actor actor = actorOf(part);
        Verdict verdict = any(List.of(Verdict.AGREE, Verdict.AGREE, Verdict.DISAGREE, Verdict.DONE));
        boolean writes =
                !flow.model().nodes().get(part.stay.node).step().fields().isEmpty();
        Map<String, Object> values = writes ? values() : Map.of();
        Set<String> left = writes ? tossed : Set.copyOf(reference.flags);
        both(
                "complete " + name(part) + " by " + actor.login() + " " + verdict + " " + left,
                () -> reference.complete(part, actor, verdict, left, now),
                () -> verb().complete(part.real, actor, new Decision(verdict, "opinion", values, List.of())));
    }

    private void sendBack(Part part) {
        Actor actor = actorOf(part);
        String target = any(tasks);
        boolean straight = random.nextInt(3) == 0;
        both(
                "return " + name(part) + " by " + actor.login() + " to " + target + (straight ? " straight" : ""),
                () -> reference.sendBack(part, actor, target, straight, now),
                () -> verb().sendBack(part.real, actor, target, "reason", straight));
    }

    private void add(Part part) {
        Actor actor = actorOf(part);
        AddPosition position = any(List.of(AddPosition.values()));
        List<String> people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, random);
        List<String> chosen = people.subList(0, 1 + random.nextInt(2));
        both(
                "add " + name(part) + " by " + actor.login() + " " + position + " " + chosen,
                () -> reference.add(part, actor, position, chosen, now),
                () -> verb().add(part.real, actor, position, town.active(chosen), "reason"));
    }

    private void remove(List<Part> live) {
        List<Part> added = live.stream().filter(part -> part.adder != null).toList();
        Part part = added.isEmpty() ? any(live) : any(added);
        Actor actor = actor(part.adder == null || part.adder.person == null ? "p1" : part.adder.person);
        both(
                "remove " + name(part) + " by " + actor.login(),
                () -> reference.remove(part, actor, now),
                () -> verb().remove(part.real, actor, "reason"));
    }

    private void claim(Part part) {
        Actor actor = actorOf(part);
        if (part.claimed && random.nextBoolean()) {
            both(
                    "release " + name(part) + " by " + actor.login(),
                    () -> reference.release(part, actor.login(), now),
                    () -> item.release(part.real, actor, now));
        } else {
            both(
                    "claim " + name(part) + " by " + actor.login(),
                    () -> reference.claim(part, actor.login(), now),
                    () -> item.claim(part.real, actor, now));
        }
    }

    /** Somebody is away from now on, or has left, or is back. */
    private void comeOrGo(Part part) {
        String person = part.person == null || random.nextInt(4) == 0 ? any(PEOPLE) : part.person;
        if (!PEOPLE.contains(person)) {
            claim(part);
        } else if (away.remove(person, Gone.ABSENT)) {
            told.add(person + " is back");
            town.away.remove(person);
        } else {
            Gone why = random.nextInt(3) == 0 ? Gone.LEFT : Gone.ABSENT;
            told.add(person + " is " + why);
            away.put(person, why);
            town.away.add(person);
            if (why == Gone.LEFT) {
                deputies.removeIf(
                        each -> each.principal().equals(person) || each.agent().equals(person));
                delegations.stream()
                        .filter(each -> each.revokedAt() == null)
                        .filter(each ->
                                each.principal().equals(person) || each.agent().equals(person))
                        .forEach(each -> each.lapse(now));
            }
        }
    }

    /** Nobody who cannot be reached keeps what nobody else can do. */
    private void cover() {
        if (!reference.status.equals("RUNNING") || away.isEmpty()) {
            return;
        }
        away.forEach((person, why) -> {
            reference.cover(
                    person,
                    why == Gone.LEFT,
                    isStoodInFor(person),
                    away.keySet(),
                    free -> town.inPlaceOf(person, free),
                    now);
            verb().cover(person, why);
        });
        told.add("covered " + away);
        compare();
        for (ApprovalStep step : item.open()) {
            step.tasks().stream()
                    .filter(task -> task.isLive() && task.kind() != TaskKind.APPLICANT)
                    .filter(task ->
                            task.candidates().stream().allMatch(each -> away.containsKey(each) && !isStoodInFor(each)))
                    .forEach(task -> assertThat(town.inPlaceOf(task.candidates().get(0), login -> !step.knows(login)))
                            .as(task.candidates() + " cannot be reached, others could do it")
                            .isEmpty());
            step.tasks().stream()
                    .filter(task -> task.isLive() && task.candidates().size() > 1)
                    .forEach(task -> assertThat(task.candidates())
                            .as("has left")
                            .noneMatch(each -> away.get(each) == Gone.LEFT));
        }
    }

    private boolean isStoodInFor(String person) {
        return deputies.stream()
                .filter(each -> each.principal().equals(person) && each.on(today()))
                .anyMatch(
                        each -> !away.containsKey(each.agent()) && !each.agent().equals(DRAFTER));
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
        both("fire " + timer.timerId(), () -> reference.fire(stay, timer.timerId(), now), () -> verb().fire(timer));
    }

    private static String name(Part part) {
        return part.stay.node + "/" + part.kind + ":" + part.person;
    }

    private boolean both(String what, BooleanSupplier inTheory, Runnable inPractice) {
        boolean allowed = inTheory.getAsBoolean();
        told.add(what + (allowed ? "" : " - refused"));
        RuleViolation refusal = refusal(inPractice);
        assertThat(refusal == null)
                .as("%s is %s, the item says %s", what, allowed ? "allowed" : "refused", refusal)
                .isEqualTo(allowed);
        if (!allowed) {
            refused++;
        }
        return allowed;
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
        if (isUnderWay()) {
            tokensAndStepsAreOneToOne();
            timersAreThere();
        }
        everyTaskHasOneRuleAndOneDay();
        theMovesNameWhatOpenedAndClosed();
    }

    private Map<String, List<String>> stays() {
        Map<String, List<String>> all = new TreeMap<>();
        reference.open().forEach(stay -> {
            assertThat(all).as("token twice on " + stay.node).doesNotContainKey(stay.node + " " + stay.due);
            all.put(
                    stay.node + " " + stay.due,
                    stay.live().stream()
                            .map(part -> part.kind + " " + part.person + " "
                                    + (reference.turn(part) ? "OPEN" : "WAITING")
                                    + (part.person == null || part.claimed
                                            ? part.candidates.stream().sorted().toList()
                                            : List.of()))
                            .sorted()
                            .toList());
        });
        return all;
    }

    private Map<String, List<String>> steps() {
        Map<String, List<String>> all = new TreeMap<>();
        item.open().forEach(step -> {
            String here = step.nodeId() + " " + step.dueOn();
            assertThat(all).as("two steps on " + here).doesNotContainKey(here);
            all.put(
                    here,
                    step.tasks().stream()
                            .filter(ApprovalTask::isLive)
                            .map(task -> task.kind() + " " + task.assignee() + " " + task.status()
                                    + (task.assignee() == null || task.isClaimed() ? task.candidates() : List.of()))
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
        if (flow.model().nodes().values().stream().anyMatch(node -> node.kind() == NodeKind.PARALLEL)) {
            engine.waiting(engineItem).stream().sorted().forEach(waiting::add);
        }
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
        if (flow.model().nodes().values().stream().noneMatch(node -> node.kind() == NodeKind.TIMER)) {
            return;
        }
        Map<String, Instant> real = new TreeMap<>();
        engine.timers(engineItem)
                .forEach(timer -> assertThat(real.put(timer.timerId(), timer.due()))
                        .as("timer twice")
                        .isNull());
        assertThat(real).as("timers").isEqualTo(reference.timersDue());
    }

    private void everyTaskHasOneRuleAndOneDay() {
        for (ApprovalStep step : item.open()) {
            assertThat(step.whoRule()).isNotBlank();
            assertThat(step.tasks().stream()
                            .filter(task -> task.isLive() && task.assignee() != null)
                            .map(ApprovalTask::assignee))
                    .as("nobody twice in a step")
                    .doesNotHaveDuplicates();
            assertThat(step.tasks()).as("somebody can act").anyMatch(task -> task.status() == TaskStatus.OPEN);
            for (ApprovalTask task : step.tasks()) {
                assertThat(!task.isLive() || task.dueOn().equals(step.dueOn()))
                        .as("one last day for step and task")
                        .isTrue();
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

    private void theMovesNameWhatOpenedAndClosed() {
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

    /** The small model, led by the moves alone, comes to where the item is. */
    private void theMovesAloneTellWhereItStands() {
        assertThat(Replay.of(models, DRAFTER, memory.apply(item.history())).standing())
                .as("where the moves lead")
                .isEqualTo(reference.standing());
        Set<String> set = item.values().entrySet().stream()
                .filter(value -> Boolean.TRUE.equals(value.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(set).as("values").isEqualTo(reference.flags);
    }
}
