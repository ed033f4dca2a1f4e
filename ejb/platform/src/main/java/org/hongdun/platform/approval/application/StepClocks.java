package org.hongdun.platform.approval.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongdun.kernel.Clocks;
import org.hongdun.platform.approval.ApprovalListener;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;
import org.hongdun.platform.approval.persistence.StepDays;
import org.hongdun.platform.approval.persistence.StepDays.OpenStep;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.clock.ClockListener;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.LegalClocks;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.platform.clock.StopKind;

/**
 * The clocks of the steps: one starts when a step opens and ends when it closes. Steps, tasks and desks carry a copy of its
 * last day, by which the work lists are sorted.
 */
@ApplicationScoped
class StepClocks implements ClockListener {

    private static final String DEFAULT_TERM = "FLOW.STEP";
    private static final int LONGEST_DOCUMENT = 120;
    private static final int LONGEST_LOOK_BACK = 400;

    @Inject
    private LegalClocks clocks;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private StepDays days;

    @Inject
    private Flows flows;

    @Inject
    @Any
    private Instance<ApprovalListener> listeners;

    @Inject
    private Clock clock;

    /** The term as the calendar counts it; the house's own default for none. */
    static String limit(TermRule term) {
        if (term == null) {
            return DEFAULT_TERM;
        }
        return term.parameter() == null ? term.workingDays() + "WD" : term.parameter();
    }

    LocalDate start(ApprovalItem item, FlowNode node, Instant from) {
        return clocks.start(wanted(item, item.nextClock(node.id()), node.step(), day(from)));
    }

    private static NewClock wanted(ApprovalItem item, String code, StepRule rule, LocalDate basis) {
        return new NewClock(
                matter(item),
                code,
                limit(rule.term()),
                null,
                basis,
                item.unitPath(),
                item.title(),
                link(item.id()),
                rule.who().kind() == WhoRule.Kind.APPLICANT);
    }

    static String link(long itemId) {
        return "/work/item.xhtml?id=" + itemId;
    }

    private static Matter matter(ApprovalItem item) {
        return new Matter(item.itemKind(), item.itemKey());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clocks.OFFICIAL_ZONE);
    }

    /** Lets it run again if it had ended; returns its last day. */
    LocalDate goOn(ApprovalStep step) {
        return clocks.goOn(name(step));
    }

    /** Ends the clocks of the steps that a verb has closed. */
    void follow(ApprovalItem item, List<ApprovalStep> before) {
        Set<ApprovalStep> open = new HashSet<>(item.open());
        clocks.finish(
                before.stream()
                        .filter(step -> !open.contains(step))
                        .map(StepClocks::name)
                        .toList(),
                LocalDate.now(clock));
    }

    private static ClockName name(ApprovalStep step) {
        return new ClockName(matter(step.item()), step.clock());
    }

    /** Every clock of the matter stands still with the item, those of the room it belongs to among them. */
    void stop(ApprovalItem item, StopKind kind, String document) {
        clocks.stop(matter(item), kind, document, LocalDate.now(clock));
    }

    void resume(ApprovalItem item, String reason) {
        String paper = reason.length() <= LONGEST_DOCUMENT ? reason : reason.substring(0, LONGEST_DOCUMENT);
        clocks.resume(matter(item), paper, LocalDate.now(clock));
    }

    @Override
    public void moved(LocalDate dueOn, List<ClockName> moved) {
        Set<ClockName> names = new HashSet<>(moved);
        List<OpenStep> steps = days.open(moved).stream()
                .filter(step -> names.contains(step.clock()))
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        days.due(steps.stream().map(OpenStep::id).toList(), dueOn);
        steps.stream()
                .collect(groupingBy(OpenStep::stay, mapping(OpenStep::itemKey, toList())))
                .forEach((stay, keys) ->
                        listeners(stay.itemKind()).forEach(listener -> listener.moved(keys, stay.nodeId(), dueOn)));
    }

    private Stream<ApprovalListener> listeners(String itemKind) {
        return listeners.stream().filter(listener -> listener.itemKind().equals(itemKind));
    }

    @Override
    public Map<ClockName, Set<String>> handlers(Collection<ClockName> asked) {
        return days.desks(asked).stream()
                .collect(groupingBy(StepDays.Desk::clock, mapping(StepDays.Desk::loginName, toSet())));
    }

    @Override
    public UnderWay underWay(long after, int most) {
        List<ApprovalStep> steps = days.openAfter(after, most);
        return new UnderWay(
                steps.stream().flatMap(this::wanted).toList(),
                steps.isEmpty() ? after : steps.get(steps.size() - 1).id());
    }

    private Stream<NewClock> wanted(ApprovalStep step) {
        ApprovalItem item = step.item();
        return flows.stepRule(item.definitionId(), step.nodeId()).stream()
                .map(rule -> wanted(item, step.clock(), rule, basis(step, rule)));
    }

    /** The day its term began: the one on which it was opened, or an earlier one that gives the last day it has. */
    private LocalDate basis(ApprovalStep step, StepRule rule) {
        LocalDate opened = day(step.openedAt());
        String limit = limit(rule.term());
        return Stream.iterate(opened, day -> day.minusDays(1))
                .limit(LONGEST_LOOK_BACK)
                .filter(day -> calendar.edition()
                        .reckon(limit, day, List.of())
                        .lastDay()
                        .equals(step.dueOn()))
                .findFirst()
                .orElse(opened);
    }
}
