package org.hongdun.platform.approval.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hongdun.kernel.Clocks;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.Standstill;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;

/** A house in which everybody exists, every term is counted in plain days, and conditions are flags. */
class ProofTown implements FlowWorld {

    /** Posts that several hold; the head is alone on his. */
    private static final Map<String, String> POSTS =
            Map.of("p1", "odd", "p3", "odd", "p5", "odd", "p7", "odd", "p2", "even", "p4", "even", "p6", "even");

    private static final List<String> COLLEAGUES = List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7", "head");

    final Set<String> away = new HashSet<>();
    Predicate<String> stoodInFor = login -> false;

    @Override
    public List<Person> whoIs(WhoRule rule, ApprovalItem item) {
        return active(List.of(rule.value().split(" ")));
    }

    @Override
    public List<Person> active(List<String> logins) {
        return logins.stream().map(login -> new Person(login, login)).toList();
    }

    @Override
    public Set<String> present(Collection<String> logins) {
        return logins.stream().filter(login -> !away.contains(login)).collect(Collectors.toSet());
    }

    @Override
    public boolean isStoodInFor(String login, ApprovalItem item) {
        return stoodInFor.test(login);
    }

    @Override
    public List<Person> inPlaceOf(String login, FlowNode node, ApprovalItem item, Predicate<String> isFree) {
        return active(inPlaceOf(login, isFree));
    }

    List<String> inPlaceOf(String login, Predicate<String> isFree) {
        List<String> free = COLLEAGUES.stream()
                .filter(each -> !each.equals(login) && !away.contains(each) && isFree.test(each))
                .toList();
        List<String> post =
                free.stream().filter(each -> post(each).equals(post(login))).toList();
        return post.isEmpty() ? free : post;
    }

    private static String post(String login) {
        return POSTS.getOrDefault(login, login);
    }

    @Override
    public Person leastBusy(List<Person> persons) {
        return persons.get(0);
    }

    @Override
    public LocalDate startClock(ApprovalItem item, FlowNode node, Instant from) {
        return dayOf(from).plusDays(node.step().term().workingDays());
    }

    @Override
    public LocalDate goOn(ApprovalItem item, ApprovalStep step, Instant since) {
        LocalDate moved = step.dueOn();
        for (Standstill stop : item.standstills(since)) {
            moved = movedOn(moved, null, stop.from(), stop.to());
        }
        return moved;
    }

    @Override
    public LocalDate movedOn(LocalDate dueOn, TermRule term, Instant stopped, Instant resumed) {
        return dueOn.plusDays(ChronoUnit.DAYS.between(dayOf(stopped), dayOf(resumed)));
    }

    @Override
    public Instant firesAt(TermRule term, Instant from) {
        return from.plus(Duration.ofDays(term.workingDays()));
    }

    @Override
    public boolean holds(FlowModel flow, String edgeId, Map<String, Object> values) {
        return flow.edges().stream()
                .filter(edge -> edge.id().equals(edgeId))
                .anyMatch(edge -> Boolean.TRUE.equals(values.get(edge.condition())));
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Clocks.OFFICIAL_ZONE);
    }
}
