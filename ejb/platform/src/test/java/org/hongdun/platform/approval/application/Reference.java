package org.hongdun.platform.approval.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hongdun.kernel.Clocks;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.domain.StepMode;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.domain.WhoRule;

/**
 * What should be: tokens and tasks by the book of the verbs, written without the engine and without the items. A verb
 * answers whether it is allowed; only then anything has changed.
 */
final class Reference {

    /** Somebody's part in a stay. */
    static final class Part {
        final Stay stay;
        final String kind;
        final int place;
        String person;
        String by;
        List<String> candidates = List.of();
        boolean claimed;
        String state = "LIVE";
        Verdict verdict;
        Part adder;
        int closedIn;
        ApprovalTask real;

        Part(Stay stay, String kind, int place, String person) {
            this.stay = stay;
            this.kind = kind;
            this.place = place;
            this.person = person;
        }

        boolean live() {
            return state.equals("LIVE");
        }

        boolean votes() {
            return kind.equals("ACT") || kind.equals("PARALLEL");
        }
    }

    /** A token on a task, with those who take part. */
    static final class Stay {
        final String node;
        final int openedIn;
        final Instant openedAt;
        LocalDate due;
        final List<Part> parts = new ArrayList<>();
        final Map<String, Instant> timers = new TreeMap<>();
        String state = "OPEN";
        int closedIn;
        Instant closedAt;
        Part closedBy;
        Verdict verdict;
        Stay straightTo;
        String handler;
        boolean votesOver;

        Stay(String node, int openedIn, Instant openedAt, LocalDate due) {
            this.node = node;
            this.openedIn = openedIn;
            this.openedAt = openedAt;
            this.due = due;
        }

        boolean open() {
            return state.equals("OPEN");
        }

        List<Part> live() {
            return parts.stream().filter(Part::live).toList();
        }
    }

    /** A standstill on paper that is over. */
    private record Standstill(Instant from, Instant to) {}

    private final String initiator;
    private FlowModel flow;
    private Map<String, List<String>> paths;
    final Set<String> flags = new TreeSet<>();
    final List<Stay> stays = new ArrayList<>();
    final Map<String, List<String>> arrived = new TreeMap<>();
    private final Map<String, List<String>> wanted = new HashMap<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<Standstill> standstills = new ArrayList<>();
    private Instant suspendedAt;
    private boolean legal;
    private Instant now;
    private int verb;
    String status = "RUNNING";
    Verdict outcome;
    int acts;

    Reference(FlowModel flow, String initiator) {
        this.flow = flow;
        this.initiator = initiator;
        this.paths = pathsOf(flow);
    }

    FlowModel flow() {
        return flow;
    }

    private static Map<String, List<String>> pathsOf(FlowModel flow) {
        Map<String, List<String>> paths = new HashMap<>();
        flow.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.START && node.parentId() == null)
                .forEach(start -> walk(flow, paths, start.id(), List.of()));
        return paths;
    }

    private static void walk(FlowModel flow, Map<String, List<String>> paths, String id, List<String> path) {
        FlowNode node = flow.nodes().get(id);
        boolean join = node.kind() == NodeKind.PARALLEL && flow.leaving(id).size() == 1;
        List<String> here = join ? path.subList(0, path.size() - 1) : path;
        if (paths.putIfAbsent(id, here) != null) {
            return;
        }
        if (node.kind() == NodeKind.SUBPROCESS) {
            flow.nodes().values().stream()
                    .filter(inner -> inner.kind() == NodeKind.START && id.equals(inner.parentId()))
                    .forEach(start -> walk(flow, paths, start.id(), plus(here, "p:" + id)));
        }
        flow.nodes().values().stream()
                .filter(timer -> timer.kind() == NodeKind.TIMER && id.equals(timer.attachedTo()))
                .forEach(timer ->
                        walk(flow, paths, timer.id(), timer.interrupting() ? here : plus(here, "t:" + timer.id())));
        boolean fork = node.kind() == NodeKind.PARALLEL && !join;
        for (FlowEdge edge : flow.leaving(id)) {
            walk(flow, paths, edge.to(), fork ? plus(here, "f:" + id + ":" + edge.id()) : here);
        }
    }

    private static List<String> plus(List<String> path, String level) {
        List<String> longer = new ArrayList<>(path);
        longer.add(level);
        return longer;
    }

    private static boolean within(List<String> path, List<String> around) {
        return path.size() >= around.size() && path.subList(0, around.size()).equals(around);
    }

    List<Stay> open() {
        return stays.stream().filter(Stay::open).toList();
    }

    private void begin(Instant at) {
        now = at;
        verb++;
        wanted.clear();
        skipped.clear();
    }

    private void settle() {
        if (open().isEmpty() && arrived.isEmpty() && status.equals("RUNNING")) {
            status = "ENDED";
            outcome = lastDone() == null ? Verdict.DONE : lastDone().verdict;
        }
    }

    private Stay lastDone() {
        Stay last = null;
        for (Stay stay : stays) {
            if (stay.state.equals("DONE") && (last == null || stay.closedIn >= last.closedIn)) {
                last = stay;
            }
        }
        return last;
    }

    private Stay lastDone(String node) {
        Stay last = null;
        for (Stay stay : stays) {
            if (stay.state.equals("DONE") && stay.node.equals(node)) {
                last = stay;
            }
        }
        return last;
    }

    private void set(Set<String> values) {
        flags.clear();
        flags.addAll(values);
    }

    // ---- tokens

    void start(Set<String> values, Instant at) {
        begin(at);
        set(values);
        flow.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.START && node.parentId() == null)
                .forEach(start -> arriveAll(List.of(start.id())));
        settle();
    }

    /** Tokens run until all rest; only then the steps are opened, in the order of their names. */
    private void arriveAll(List<String> nodes) {
        List<String> resting = new ArrayList<>();
        nodes.forEach(node -> arrive(node, null, resting));
        place(resting);
    }

    private void leave(String node) {
        List<String> resting = new ArrayList<>();
        next(node, resting);
        place(resting);
    }

    private void place(List<String> resting) {
        List<String> todo = new ArrayList<>(resting);
        while (!todo.isEmpty()) {
            todo.sort(String::compareTo);
            String node = todo.remove(0);
            if (!enter(node)) {
                next(node, todo);
            }
        }
    }

    private void next(String node, List<String> resting) {
        flow.leaving(node).forEach(edge -> arrive(edge.to(), edge.id(), resting));
    }

    private void arrive(String id, String via, List<String> resting) {
        FlowNode node = flow.nodes().get(id);
        switch (node.kind()) {
            case TASK -> resting.add(id);
            case START, TIMER -> next(id, resting);
            case EXCLUSIVE -> {
                FlowEdge taken = flow.leaving(id).stream()
                        .filter(edge -> edge.condition() != null && flags.contains(edge.condition()))
                        .findFirst()
                        .orElseGet(() -> flow.leaving(id).stream()
                                .filter(edge -> edge.condition() == null)
                                .findFirst()
                                .orElseThrow());
                arrive(taken.to(), taken.id(), resting);
            }
            case PARALLEL -> {
                if (flow.leaving(id).size() > 1) {
                    next(id, resting);
                } else {
                    arrived.computeIfAbsent(id, fresh -> new ArrayList<>()).add(via);
                    if (arrived.get(id).size() == flow.entering(id).size()) {
                        arrived.remove(id);
                        next(id, resting);
                    }
                }
            }
            case SUBPROCESS ->
                flow.nodes().values().stream()
                        .filter(inner -> inner.kind() == NodeKind.START && id.equals(inner.parentId()))
                        .forEach(start -> next(start.id(), resting));
            case END -> {
                String scope = node.parentId();
                if (scope != null && resting.stream().noneMatch(other -> inside(other, scope)) && isEmpty(scope)) {
                    next(scope, resting);
                }
            }
        }
    }

    private boolean isEmpty(String scope) {
        return open().stream().noneMatch(stay -> inside(stay.node, scope))
                && arrived.keySet().stream().noneMatch(join -> inside(join, scope));
    }

    private boolean inside(String node, String scope) {
        String parent = flow.nodes().get(node).parentId();
        return parent != null && (parent.equals(scope) || inside(parent, scope));
    }

    /** @return false if the task is passed by itself */
    private boolean enter(String node) {
        StepRule rule = flow.nodes().get(node).step();
        List<String> persons = persons(node);
        Stay last = lastDone();
        if (rule.skipSamePerson()
                && !wanted.containsKey(node)
                && last != null
                && persons.equals(List.of(String.valueOf(last.handler)))
                && !skipped.contains(node)) {
            skipped.add(node);
            return false;
        }
        Stay stay = new Stay(node, verb, now, dayOf(now).plusDays(rule.term().workingDays()));
        if (rule.who().kind() == WhoRule.Kind.APPLICANT) {
            stay.parts.add(new Part(stay, "APPLICANT", 0, null));
        } else if (rule.mode() == StepMode.CLAIM && persons.size() > 1) {
            Part part = new Part(stay, "ACT", 0, null);
            part.candidates = persons;
            stay.parts.add(part);
        } else {
            for (int place = 0; place < persons.size(); place++) {
                stay.parts.add(new Part(stay, "ACT", place, persons.get(place)));
            }
        }
        wind(stay);
        stays.add(stay);
        return true;
    }

    private void wind(Stay stay) {
        stay.timers.clear();
        timersOf(flow, stay.node).forEach(timer -> stay.timers.put(timer.id(), firesAt(timer, now)));
    }

    private static List<FlowNode> timersOf(FlowModel flow, String node) {
        return flow.nodes().values().stream()
                .filter(timer -> timer.kind() == NodeKind.TIMER && node.equals(timer.attachedTo()))
                .toList();
    }

    private static Instant firesAt(FlowNode timer, Instant since) {
        return since.plus(timer.term().workingDays(), ChronoUnit.DAYS);
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.OFFICIAL_ZONE);
    }

    /** Whole days that stood still on paper since then. */
    private long stoodStill(Instant since) {
        return standstills.stream()
                .filter(stop -> !stop.from().isBefore(since))
                .mapToLong(stop -> ChronoUnit.DAYS.between(dayOf(stop.from()), dayOf(stop.to())))
                .sum();
    }

    private List<String> persons(String node) {
        StepRule rule = flow.nodes().get(node).step();
        if (rule.who().kind() == WhoRule.Kind.APPLICANT) {
            return List.of();
        }
        List<String> again = wanted.getOrDefault(node, List.of());
        return again.isEmpty() ? List.of(rule.who().value().split(" ")) : again;
    }

    // ---- what happens within a stay

    /** Whether this part can act now. */
    boolean turn(Part part) {
        if (!part.live()) {
            return false;
        }
        for (Part other : part.stay.live()) {
            if (other.kind.equals("BEFORE") && other.adder == part) {
                return false;
            }
            if (part.kind.equals("AFTER") && other == part.adder) {
                return false;
            }
            if (mode(part.stay) == StepMode.SERIAL
                    && part.kind.equals("ACT")
                    && other.kind.equals("ACT")
                    && other.place < part.place) {
                return false;
            }
        }
        return true;
    }

    private StepMode mode(Stay stay) {
        return rule(stay).mode();
    }

    private StepRule rule(Stay stay) {
        return flow.nodes().get(stay.node).step();
    }

    private void close(Part part, String as) {
        part.state = as;
        part.closedIn = verb;
    }

    private void drop(Part part) {
        close(part, "CANCELLED");
        part.stay.live().stream().filter(other -> other.adder == part).forEach(this::drop);
    }

    /** @return whether the stay is over */
    private boolean over(Stay stay) {
        long against = count(stay, true);
        if (rule(stay).veto() && against > 0) {
            stay.live().forEach(part -> close(part, "CANCELLED"));
        } else if (mode(stay) == StepMode.COUNTERSIGN) {
            boolean allSpoke = stay.live().stream().noneMatch(Part::votes);
            if (reached(stay) || allSpoke) {
                stay.votesOver = true;
                stay.live().stream().filter(Part::votes).toList().forEach(this::drop);
            }
        }
        return stay.live().isEmpty();
    }

    private long count(Stay stay, boolean against) {
        return stay.parts.stream()
                .filter(part -> part.votes() && part.state.equals("DONE"))
                .filter(part -> against == (part.verdict == Verdict.DISAGREE))
                .count();
    }

    private boolean reached(Stay stay) {
        long base = stay.parts.stream()
                .filter(part -> part.votes() && (part.live() || part.state.equals("DONE")))
                .count();
        long agreed = count(stay, false);
        return agreed > 0 && agreed * 100 >= rule(stay).ratioPercent() * base;
    }

    private Verdict verdictOf(Stay stay) {
        boolean vetoed = rule(stay).veto() && count(stay, true) > 0;
        return switch (mode(stay)) {
            case COUNTERSIGN -> vetoed || !reached(stay) ? Verdict.DISAGREE : Verdict.AGREE;
            case SERIAL -> count(stay, true) > 0 ? Verdict.DISAGREE : Verdict.AGREE;
            default -> {
                Verdict verdict = Verdict.DONE;
                for (Part part : stay.parts) {
                    if (part.state.equals("DONE") && (part.votes() || part.kind.equals("APPLICANT"))) {
                        verdict = part.verdict;
                    }
                }
                yield verdict;
            }
        };
    }

    private void end(Stay stay, String as, Part by) {
        stay.verdict = as.equals("DONE") ? verdictOf(stay) : null;
        stay.state = as;
        stay.closedIn = verb;
        stay.closedAt = now;
        stay.closedBy = by;
        stay.live().forEach(part -> close(part, "CANCELLED"));
    }

    // ---- verbs

    private boolean mayAct(Part part, Actor actor) {
        boolean own =
                actor.login().equals(part.person) || part.person == null && part.candidates.contains(actor.login());
        boolean asAgent = part.person != null
                && actor.principals().contains(part.person)
                && !actor.login().equals(initiator);
        return status.equals("RUNNING") && turn(part) && (own || asAgent);
    }

    private void act(Part part, Actor actor) {
        acts++;
        part.by = actor.login();
        if (part.person == null) {
            part.person = actor.login();
        }
    }

    private boolean isHis(Part part, Actor actor) {
        return actor.login().equals(part.person) || actor.login().equals(part.by);
    }

    boolean complete(Part part, Actor actor, Verdict verdict, Set<String> values, Instant at) {
        if (!mayAct(part, actor)) {
            return false;
        }
        begin(at);
        set(values);
        act(part, actor);
        part.verdict = verdict;
        close(part, "DONE");
        Stay stay = part.stay;
        if (over(stay)) {
            end(stay, "DONE", part);
            stay.handler = part.person;
            goOn(stay);
        }
        settle();
        return true;
    }

    private void goOn(Stay stay) {
        if (stay.straightTo == null) {
            leave(stay.node);
        } else {
            wanted.put(stay.straightTo.node, again(stay.straightTo));
            place(new ArrayList<>(List.of(stay.straightTo.node)));
        }
    }

    boolean answer(Set<String> values, Instant at) {
        Part waiting = open().stream()
                .flatMap(stay -> stay.live().stream())
                .filter(part -> part.kind.equals("APPLICANT"))
                .findFirst()
                .orElse(null);
        if (waiting == null || !status.equals("RUNNING")) {
            return false;
        }
        begin(at);
        set(values);
        acts++;
        waiting.verdict = Verdict.DONE;
        close(waiting, "DONE");
        end(waiting.stay, "DONE", waiting);
        waiting.stay.handler = null;
        goOn(waiting.stay);
        settle();
        return true;
    }

    private List<String> again(Stay stay) {
        List<String> people = new ArrayList<>();
        stay.parts.stream()
                .filter(part -> part.kind.equals("ACT") && part.person != null)
                .filter(part -> !part.state.equals("TRANSFERRED") && !part.state.equals("WITHDRAWN"))
                .sorted((one, other) -> one.place - other.place)
                .filter(part -> !people.contains(part.person))
                .forEach(part -> people.add(part.person));
        return people;
    }

    private boolean mayMove(String from, String to) {
        List<String> here = paths.get(from);
        List<String> there = paths.get(to);
        return there != null
                && within(here, there)
                && here.subList(there.size(), here.size()).stream().noneMatch(level -> level.startsWith("t:"));
    }

    /** Everything inside the outermost bracket that is left. */
    private void clear(String from, String to, String as) {
        List<String> here = paths.get(from);
        List<String> there = paths.get(to);
        if (here.equals(there)) {
            return;
        }
        String level = here.get(there.size());
        String bracket = level.split(":")[1];
        open().stream().filter(stay -> inBracket(stay.node, there, bracket)).forEach(stay -> end(stay, as, null));
        arrived.keySet()
                .removeIf(join -> inBracket(join, there, bracket)
                        || paths.get(join).equals(there) && forkOf(join).equals(bracket));
    }

    private boolean inBracket(String node, List<String> around, String bracket) {
        List<String> path = paths.get(node);
        return path.size() > around.size()
                && within(path, around)
                && path.get(around.size()).split(":")[1].equals(bracket);
    }

    /** The fork whose branches end in a join: the last level of a node before it. */
    private String forkOf(String join) {
        String before = flow.entering(join).get(0).from();
        List<String> path = paths.get(before);
        boolean fork = flow.nodes().get(before).kind() == NodeKind.PARALLEL
                && flow.leaving(before).size() > 1;
        return fork ? before : path.get(path.size() - 1).split(":")[1];
    }

    boolean sendBack(Part part, Actor actor, String target, boolean straight, Instant at) {
        StepRule rule = rule(part.stay);
        boolean allowed = mayAct(part, actor)
                && part.votes()
                && !target.equals(part.stay.node)
                && (rule.returnAnywhere() || rule.returnTo().contains(target))
                && lastDone(target) != null
                && mayMove(part.stay.node, target)
                && (!straight || paths.get(target).equals(paths.get(part.stay.node)));
        if (!allowed) {
            return false;
        }
        begin(at);
        act(part, actor);
        close(part, "RETURNED");
        end(part.stay, "RETURNED", part);
        clear(part.stay.node, target, "CANCELLED");
        wanted.put(target, again(lastDone(target)));
        place(new ArrayList<>(List.of(target)));
        if (straight) {
            open().stream().filter(stay -> stay.node.equals(target)).forEach(stay -> stay.straightTo = part.stay);
        }
        settle();
        return true;
    }

    boolean withdraw(Part part, Actor actor, Instant at) {
        if (!status.equals("RUNNING")
                || !isHis(part, actor)
                || !part.state.equals("DONE")
                || part.kind.equals("APPLICANT")) {
            return false;
        }
        Stay stay = part.stay;
        if (stay.open()) {
            boolean built = stay.parts.stream()
                    .filter(other -> other.state.equals("DONE") && other != part)
                    .anyMatch(other -> other.adder == part
                            || part.kind.equals("BEFORE") && part.adder == other
                            || mode(stay) == StepMode.SERIAL && other.kind.equals("ACT") && other.place > part.place);
            if (built || part.votes() && stay.votesOver || isIn(stay, part.person)) {
                return false;
            }
            begin(at);
            replace(part, part.person, "WITHDRAWN");
            return true;
        }
        if (!stay.state.equals("DONE") || stay.closedBy != part || stay.straightTo != null) {
            return false;
        }
        List<Stay> opened =
                stays.stream().filter(next -> next.openedIn == stay.closedIn).toList();
        boolean allowed = !opened.isEmpty()
                && opened.stream()
                        .allMatch(next -> next.open()
                                && next.parts.stream().allMatch(each -> each.live() && each.adder == null)
                                && rule(next).mayWithdraw()
                                && mayMove(next.node, stay.node));
        if (!allowed) {
            return false;
        }
        begin(at);
        opened.forEach(next -> end(next, "WITHDRAWN", null));
        opened.forEach(next -> clear(next.node, stay.node, "CANCELLED"));
        stay.state = "OPEN";
        stay.due = stay.due.plusDays(stoodStill(stay.closedAt));
        stay.closedBy = null;
        wind(stay);
        List<Part> dropped = stay.parts.stream()
                .filter(other -> other.state.equals("CANCELLED") && other.closedIn == stay.closedIn)
                .toList();
        replace(part, part.person, "WITHDRAWN");
        dropped.forEach(other -> replace(other, other.person, "CANCELLED"));
        stay.votesOver =
                mode(stay) == StepMode.COUNTERSIGN && stay.live().stream().noneMatch(Part::votes);
        return true;
    }

    private Part replace(Part old, String person, String as) {
        Part fresh = new Part(old.stay, old.kind, old.place, person);
        fresh.adder = old.adder;
        old.stay.parts.add(fresh);
        old.stay.parts.stream().filter(other -> other.adder == old).forEach(other -> other.adder = fresh);
        close(old, as);
        return fresh;
    }

    private boolean isIn(Stay stay, String person) {
        return stay.live().stream().anyMatch(part -> person.equals(part.person) || part.candidates.contains(person));
    }

    boolean transfer(Part part, Actor actor, String to, Instant at) {
        if (!mayAct(part, actor) || actor.login().equals(to) || isIn(part.stay, to)) {
            return false;
        }
        begin(at);
        replace(part, to, "TRANSFERRED");
        return true;
    }

    boolean add(Part part, Actor actor, AddPosition position, List<String> people, Instant at) {
        boolean allowed = mayAct(part, actor)
                && part.person != null
                && people.stream().noneMatch(each -> each.equals(actor.login()) || isIn(part.stay, each))
                && (position != AddPosition.PARALLEL || mode(part.stay) == StepMode.COUNTERSIGN && part.votes());
        if (!allowed) {
            return false;
        }
        begin(at);
        for (String each : people) {
            Part added = new Part(part.stay, position.name(), part.place, each);
            added.adder = part;
            part.stay.parts.add(added);
        }
        return true;
    }

    boolean remove(Part added, Actor actor, Instant at) {
        boolean allowed = status.equals("RUNNING") && added.adder != null && isHis(added.adder, actor) && added.live();
        if (!allowed) {
            return false;
        }
        begin(at);
        added.stay.live().stream().filter(other -> other.adder == added).forEach(this::drop);
        close(added, "REMOVED");
        Stay stay = added.stay;
        if (over(stay)) {
            end(stay, "DONE", null);
            stay.handler = actor.login();
            goOn(stay);
        }
        settle();
        return true;
    }

    boolean claim(Part part, String person, Instant at) {
        if (!status.equals("RUNNING") || !turn(part) || part.person != null || !part.candidates.contains(person)) {
            return false;
        }
        begin(at);
        part.person = person;
        part.claimed = true;
        return true;
    }

    boolean release(Part part, String person, Instant at) {
        if (!status.equals("RUNNING") || !turn(part) || !part.claimed || !person.equals(part.person)) {
            return false;
        }
        begin(at);
        part.person = null;
        part.claimed = false;
        return true;
    }

    /** The claim of whoever does not do it ends. */
    boolean endClaim(Part part, Instant at) {
        if (!status.equals("RUNNING") || !part.live() || !part.claimed) {
            return false;
        }
        begin(at);
        part.person = null;
        part.claimed = false;
        return true;
    }

    boolean leaveDesk(Part part, String person, Instant at) {
        boolean allowed = status.equals("RUNNING")
                && part.live()
                && !person.equals(part.person)
                && part.candidates.contains(person)
                && part.candidates.size() > 1;
        if (!allowed) {
            return false;
        }
        begin(at);
        part.candidates = without(part.candidates, person);
        return true;
    }

    /** All of them get what is the post's own, else the first does. */
    boolean handOver(Part part, List<String> people, Instant at) {
        if (!status.equals("RUNNING")
                || !part.live()
                || people.isEmpty()
                || people.stream().anyMatch(each -> isIn(part.stay, each))) {
            return false;
        }
        begin(at);
        boolean shared =
                part.kind.equals("ACT") && (mode(part.stay) == StepMode.CLAIM || mode(part.stay) == StepMode.SINGLE);
        boolean one = !shared || people.size() == 1;
        Part fresh = replace(part, one ? people.get(0) : null, "TRANSFERRED");
        fresh.candidates = one ? List.of() : people;
        return true;
    }

    /**
     * What lies with somebody who cannot be reached.
     *
     * @param away who else cannot
     * @param inPlace who takes it of those who are free
     */
    void cover(
            String person,
            boolean forGood,
            boolean stoodInFor,
            Set<String> away,
            Function<Predicate<String>, List<String>> inPlace,
            Instant at) {
        for (Stay stay : open()) {
            for (Part part : stay.live()) {
                boolean holds = person.equals(part.person);
                if (holds && (forGood || !stoodInFor)) {
                    boolean claimable = part.claimed
                            && without(part.candidates, person).stream().anyMatch(each -> !away.contains(each));
                    if (claimable) {
                        endClaim(part, at);
                    } else {
                        pass(part, inPlace, at);
                    }
                } else if (part.person == null
                        && part.candidates.contains(person)
                        && away.containsAll(without(part.candidates, person))) {
                    pass(part, inPlace, at);
                }
                if (forGood && part.live() && !person.equals(part.person)) {
                    boolean alone = part.person == null && away.containsAll(without(part.candidates, person));
                    if (!alone) {
                        leaveDesk(part, person, at);
                    }
                }
            }
        }
    }

    private void pass(Part part, Function<Predicate<String>, List<String>> inPlace, Instant at) {
        handOver(
                part,
                inPlace.apply(each -> !each.equals(initiator)
                        && !isIn(part.stay, each)
                        && part.stay.parts.stream()
                                .noneMatch(other -> each.equals(other.person) || each.equals(other.by))),
                at);
    }

    private static List<String> without(List<String> people, String person) {
        return people.stream().filter(each -> !each.equals(person)).toList();
    }

    boolean jump(String target, Instant at) {
        List<String> there = paths.get(target);
        boolean allowed = status.equals("RUNNING")
                && there != null
                && (there.isEmpty()
                        || open().stream().allMatch(stay -> paths.get(stay.node).equals(there)));
        if (!allowed) {
            return false;
        }
        begin(at);
        open().forEach(stay -> end(stay, "JUMPED", null));
        arrived.keySet().removeIf(join -> within(paths.get(join), there));
        if (lastDone(target) != null) {
            wanted.put(target, again(lastDone(target)));
        }
        place(new ArrayList<>(List.of(target)));
        settle();
        return true;
    }

    boolean fire(Stay stay, String timer, Instant at) {
        if (!status.equals("RUNNING") || !stay.timers.containsKey(timer)) {
            return false;
        }
        begin(at);
        FlowNode node = flow.nodes().get(timer);
        stay.timers.remove(timer);
        boolean walked = open().stream().anyMatch(other -> paths.get(other.node).contains("t:" + timer));
        if (node.interrupting()) {
            end(stay, "TIMED_OUT", null);
            leave(timer);
        } else if (!walked) {
            leave(timer);
        }
        settle();
        return true;
    }

    boolean terminate(Instant at) {
        if (!status.equals("RUNNING") && !status.equals("SUSPENDED")) {
            return false;
        }
        begin(at);
        close("TERMINATED");
        return true;
    }

    boolean suspend(boolean onPaper, Instant at) {
        if (!status.equals("RUNNING")) {
            return false;
        }
        begin(at);
        status = "SUSPENDED";
        suspendedAt = at;
        legal = onPaper;
        return true;
    }

    boolean resume(Instant at) {
        if (!status.equals("SUSPENDED")) {
            return false;
        }
        begin(at);
        status = "RUNNING";
        if (legal) {
            standstills.add(new Standstill(suspendedAt, at));
            long days = stoodStill(suspendedAt);
            open().forEach(stay -> {
                stay.due = stay.due.plusDays(days);
                stay.timers.replaceAll((timer, due) -> due.plus(days, ChronoUnit.DAYS));
            });
        }
        return true;
    }

    boolean migrate(FlowModel to, Instant at) {
        Map<String, List<String>> newPaths = pathsOf(to);
        boolean allowed = status.equals("RUNNING")
                && open().stream()
                        .allMatch(stay -> isSame(stay.node, to, newPaths)
                                && (stay.straightTo == null || isSame(stay.straightTo.node, to, newPaths)))
                && arrived.keySet().stream()
                        .allMatch(join -> flow.entering(join).equals(to.entering(join))
                                && paths.get(join).equals(newPaths.get(join)));
        if (!allowed) {
            return false;
        }
        begin(at);
        for (Stay stay : open()) {
            Map<String, Instant> before = Map.copyOf(stay.timers);
            stay.timers.clear();
            for (FlowNode timer : timersOf(to, stay.node)) {
                boolean known = timersOf(flow, stay.node).stream()
                        .anyMatch(each -> each.id().equals(timer.id()));
                if (!known) {
                    stay.timers.put(
                            timer.id(), firesAt(timer, stay.openedAt).plus(stoodStill(stay.openedAt), ChronoUnit.DAYS));
                } else if (before.containsKey(timer.id())) {
                    stay.timers.put(timer.id(), before.get(timer.id()));
                }
            }
        }
        flow = to;
        paths = newPaths;
        return true;
    }

    private boolean isSame(String node, FlowModel to, Map<String, List<String>> newPaths) {
        return to.node(node).filter(found -> found.kind() == NodeKind.TASK).isPresent()
                && paths.get(node).equals(newPaths.get(node));
    }

    boolean revoke(Instant at) {
        if (acts > 0 || !status.equals("RUNNING")) {
            return false;
        }
        begin(at);
        close("REVOKED");
        return true;
    }

    private void close(String as) {
        open().forEach(stay -> end(stay, "CANCELLED", null));
        arrived.clear();
        status = as;
    }

    /** When each timer fires; while it is suspended none does. */
    Map<String, Instant> timersDue() {
        Map<String, Instant> due = new TreeMap<>();
        if (status.equals("RUNNING")) {
            open().forEach(stay -> due.putAll(stay.timers));
        }
        return due;
    }

    /** Where it stands, in words. */
    String standing() {
        StringBuilder words = new StringBuilder(status + " " + outcome + " " + flags + " of " + flow.name());
        open().stream()
                .sorted(Comparator.comparing(stay -> stay.node))
                .forEach(stay -> words.append("\n  ")
                        .append(stay.node)
                        .append(" due ")
                        .append(stay.due)
                        .append(' ')
                        .append(stay.timers)
                        .append(stay.straightTo == null ? "" : " then straight to " + stay.straightTo.node)
                        .append(stay.live().stream()
                                .map(part -> "\n    " + part.kind + " " + part.person + " " + part.candidates + " "
                                        + (part.claimed ? "claimed " : "") + turn(part))
                                .sorted()
                                .toList()));
        return words.append("\n  ").append(arrived).toString();
    }
}
