package org.hongdun.platform.approval.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.Verdict;
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
        final List<Part> parts = new ArrayList<>();
        final Map<String, Instant> timers = new TreeMap<>();
        String state = "OPEN";
        int closedIn;
        Part closedBy;
        Stay straightTo;
        String handler;
        boolean votesOver;

        Stay(String node, int openedIn) {
            this.node = node;
            this.openedIn = openedIn;
        }

        boolean open() {
            return state.equals("OPEN");
        }

        List<Part> live() {
            return parts.stream().filter(Part::live).toList();
        }
    }

    private final FlowModel flow;
    private final Set<String> flags;
    private final Map<String, List<String>> paths = new HashMap<>();
    final List<Stay> stays = new ArrayList<>();
    final Map<String, List<String>> arrived = new TreeMap<>();
    private final Map<String, List<String>> wanted = new HashMap<>();
    private final List<String> skipped = new ArrayList<>();
    private Instant now;
    private int verb;
    String status = "RUNNING";
    Verdict outcome;
    int acts;

    Reference(FlowModel flow, Set<String> flags) {
        this.flow = flow;
        this.flags = flags;
        flow.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.START && node.parentId() == null)
                .forEach(start -> walk(start.id(), List.of()));
    }

    private void walk(String id, List<String> path) {
        FlowNode node = flow.nodes().get(id);
        boolean join = node.kind() == NodeKind.PARALLEL && flow.leaving(id).size() == 1;
        List<String> here = join ? path.subList(0, path.size() - 1) : path;
        if (paths.putIfAbsent(id, here) != null) {
            return;
        }
        if (node.kind() == NodeKind.SUBPROCESS) {
            flow.nodes().values().stream()
                    .filter(inner -> inner.kind() == NodeKind.START && id.equals(inner.parentId()))
                    .forEach(start -> walk(start.id(), plus(here, "p:" + id)));
        }
        flow.nodes().values().stream()
                .filter(timer -> timer.kind() == NodeKind.TIMER && id.equals(timer.attachedTo()))
                .forEach(timer -> walk(timer.id(), timer.interrupting() ? here : plus(here, "t:" + timer.id())));
        boolean fork = node.kind() == NodeKind.PARALLEL && !join;
        for (FlowEdge edge : flow.leaving(id)) {
            walk(edge.to(), fork ? plus(here, "f:" + id + ":" + edge.id()) : here);
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
            outcome = lastDone() == null ? Verdict.DONE : verdictOf(lastDone());
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

    // ---- tokens

    void start(Instant at) {
        begin(at);
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
        Stay stay = new Stay(node, verb);
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
        flow.nodes().values().stream()
                .filter(timer -> timer.kind() == NodeKind.TIMER && stay.node.equals(timer.attachedTo()))
                .forEach(timer -> stay.timers.put(timer.id(), now));
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
        stay.state = as;
        stay.closedIn = verb;
        stay.closedBy = by;
        stay.live().forEach(part -> close(part, "CANCELLED"));
    }

    // ---- verbs

    private boolean mayAct(Part part, String person) {
        return status.equals("RUNNING")
                && turn(part)
                && (person.equals(part.person) || part.person == null && part.candidates.contains(person));
    }

    boolean complete(Part part, String person, Verdict verdict, Instant at) {
        if (!mayAct(part, person)) {
            return false;
        }
        begin(at);
        acts++;
        part.person = person;
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

    boolean answer(Instant at) {
        Part waiting = open().stream()
                .flatMap(stay -> stay.live().stream())
                .filter(part -> part.kind.equals("APPLICANT"))
                .findFirst()
                .orElse(null);
        if (waiting == null || !status.equals("RUNNING")) {
            return false;
        }
        begin(at);
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
        return within(here, there)
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

    boolean sendBack(Part part, String person, String target, boolean straight, Instant at) {
        StepRule rule = rule(part.stay);
        boolean allowed = mayAct(part, person)
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
        acts++;
        part.person = person;
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

    boolean withdraw(Part part, Instant at) {
        if (!status.equals("RUNNING") || !part.state.equals("DONE") || part.kind.equals("APPLICANT")) {
            return false;
        }
        Stay stay = part.stay;
        if (stay.open()) {
            boolean built = stay.parts.stream()
                    .filter(other -> other.state.equals("DONE") && other != part)
                    .anyMatch(other -> other.adder == part
                            || part.kind.equals("BEFORE") && part.adder == other
                            || mode(stay) == StepMode.SERIAL && other.kind.equals("ACT") && other.place > part.place);
            if (built || part.votes() && stay.votesOver) {
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
        stay.closedBy = null;
        stay.votesOver = false;
        wind(stay);
        List<Part> dropped = stay.parts.stream()
                .filter(other -> other.state.equals("CANCELLED") && other.closedIn == stay.closedIn)
                .toList();
        replace(part, part.person, "WITHDRAWN");
        dropped.forEach(other -> replace(other, other.person, "CANCELLED"));
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

    boolean transfer(Part part, String person, String to, Instant at) {
        if (!mayAct(part, person) || person.equals(to) || isIn(part.stay, to)) {
            return false;
        }
        begin(at);
        replace(part, to, "TRANSFERRED");
        return true;
    }

    boolean add(Part part, String person, AddPosition position, List<String> people, Instant at) {
        boolean allowed = mayAct(part, person)
                && part.person != null
                && people.stream().noneMatch(each -> each.equals(person) || isIn(part.stay, each))
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

    boolean remove(Part added, String person, Instant at) {
        boolean allowed =
                status.equals("RUNNING") && added.adder != null && person.equals(added.adder.person) && added.live();
        if (!allowed) {
            return false;
        }
        begin(at);
        added.stay.live().stream().filter(other -> other.adder == added).forEach(this::drop);
        close(added, "REMOVED");
        Stay stay = added.stay;
        if (over(stay)) {
            end(stay, "DONE", null);
            stay.handler = person;
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

    boolean jump(String target, Instant at) {
        List<String> there = paths.get(target);
        boolean allowed = status.equals("RUNNING")
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

    void fire(Stay stay, String timer, Instant at) {
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
    }

    void terminate(Instant at) {
        begin(at);
        close("TERMINATED");
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

    Map<String, Instant> timersDue() {
        Map<String, Instant> due = new LinkedHashMap<>();
        open().forEach(stay -> due.putAll(stay.timers));
        return due;
    }
}
