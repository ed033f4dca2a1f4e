package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.ApprovalListener;
import org.hongdun.platform.approval.ItemEnded;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalMove;
import org.hongdun.platform.approval.domain.ApprovalNotice;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.Gone;
import org.hongdun.platform.approval.domain.MoveKind;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.StandIn;
import org.hongdun.platform.approval.domain.TaskKind;
import org.hongdun.platform.approval.engine.EngineRoom;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.platform.approval.persistence.Delegations;
import org.hongdun.platform.approval.persistence.WorkNoticeRows;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;

/** What every verb needs: the item locked, the engine at hand, the room that owns the item told, the act remembered. */
@ApplicationScoped
class Verbs {

    @Inject
    private ApprovalItems items;

    @Inject
    private Delegations delegations;

    @Inject
    private Deployed deployed;

    @Inject
    private EngineRoom room;

    @Inject
    private House house;

    @Inject
    private StepClocks clocks;

    @Inject
    private CurrentOfficer current;

    @Inject
    @Any
    private Instance<ApprovalListener> listeners;

    @Inject
    private WorkNoticeRows notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    ApprovalItem item(long itemId, long seenVersion) {
        ApprovalItem item = items.locked(itemId).orElseThrow(() -> new RuleViolation(ApprovalError.ITEM_NOT_FOUND));
        item.expectSeen(seenVersion);
        return item;
    }

    /** The task, its item locked and as the page showed it. */
    ApprovalTask task(long taskId, long seenVersion) {
        ApprovalItem item =
                items.lockedByTask(taskId).orElseThrow(() -> new RuleViolation(ApprovalError.TASK_NOT_FOUND));
        item.expectSeen(seenVersion);
        return items.task(taskId).orElseThrow(() -> new RuleViolation(ApprovalError.TASK_NOT_FOUND));
    }

    /** Whoever calls, with those for whom he stands in on that item today. */
    Actor actor(ApprovalItem item) {
        Officer officer = current.officer();
        Set<String> principals = delegations.standIns(officer.loginName(), today()).stream()
                .filter(standIn ->
                        standIn.flowKey() == null || standIn.flowKey().equals(item.flowKey()))
                .map(StandIn::principal)
                .collect(Collectors.toSet());
        return new Actor(officer.loginName(), officer.name(), officer.post(), officer.unitCode(), principals);
    }

    /** For whom he stands in is asked only where the task lies with somebody else. */
    Actor actor(ApprovalTask task) {
        return task.isWithAnother(current.officer().loginName()) ? actor(task.item()) : self();
    }

    Actor self() {
        Officer officer = current.officer();
        return new Actor(officer.loginName(), officer.name(), officer.post(), officer.unitCode(), Set.of());
    }

    /** Runs a verb on the item, tells the room it belongs to what came of it, and remembers it. */
    void run(ApprovalItem item, ApprovalEvent event, String detail, Consumer<FlowRun> verb) {
        int before = item.moves();
        run(item, deployed.version(item.definitionId()), verb);
        audit.record(event, Outcome.DONE, item.itemNo(), detail);
        tell(item, before, detail);
    }

    /** As {@link #run}, by an administrator: whom it concerns is told. */
    void intervene(ApprovalItem item, ApprovalEvent event, String detail, Consumer<FlowRun> verb) {
        int before = item.moves();
        run(item, event, detail, verb);
        made(item, before);
    }

    void run(ApprovalItem item, Running flow, Consumer<FlowRun> verb) {
        List<ApprovalStep> before = item.open();
        verb.accept(new FlowRun(room.engine(), house, flow, item, now()));
        clocks.follow(item, before);
    }

    /** What lies with that person alone, who cannot be reached, goes to others; returns how many tasks did. */
    int cover(ApprovalItem item, String person, Gone why) {
        int before = item.moves();
        run(item, deployed.version(item.definitionId()), run -> run.cover(person, why));
        List<ApprovalMove> made = made(item, before);
        if (!made.isEmpty()) {
            audit.record(ApprovalEvent.WORK_HANDED_OVER, Outcome.DONE, item.itemNo(), told(person, why, made));
        }
        return (int) made.stream()
                .filter(move -> move.kind() == MoveKind.HANDED_OVER)
                .map(ApprovalMove::task)
                .distinct()
                .count();
    }

    private static String told(String person, Gone why, List<ApprovalMove> made) {
        return made.stream()
                .filter(move -> move.kind() == MoveKind.HANDED_OVER)
                .map(move -> move.nodeId() + " " + move.person())
                .collect(Collectors.joining(", ", why + " " + person + " > ", ""));
    }

    /** The claim ends of whoever let the task lie; he is told. */
    void endClaim(ApprovalTask task) {
        int before = task.item().moves();
        String holder = task.assignee();
        task.item().endClaim(task, Gone.IDLE, now());
        made(task.item(), before);
        audit.record(
                ApprovalEvent.TASK_RELEASED,
                Outcome.DONE,
                task.item().itemNo(),
                task.step().nodeId() + " " + holder);
    }

    /** The moves made since then; whom they concern without his doing is told. */
    private List<ApprovalMove> made(ApprovalItem item, int before) {
        List<ApprovalMove> made = item.history().stream()
                .filter(move -> move.moveNo() > before)
                .sorted(Comparator.comparingInt(ApprovalMove::moveNo))
                .toList();
        ApprovalNotice.of(made).forEach(notices::add);
        return made;
    }

    void tell(ApprovalItem item, int before, String reason) {
        item.open().stream()
                .filter(step -> step.openedByMove() > before)
                .forEach(step -> listeners(item)
                        .forEach(listener -> listener.entered(item.itemKey(), step.nodeId(), step.dueOn())));
        item.steps().stream()
                .filter(step -> step.openedByMove() > before)
                .filter(step ->
                        step.tasks().stream().anyMatch(task -> task.kind() == TaskKind.APPLICANT && task.isLive()))
                .forEach(step -> listeners(item)
                        .forEach(listener -> listener.waitingForApplicant(item.itemKey(), step.nodeId())));
        if (item.status() != ItemStatus.RUNNING && item.status() != ItemStatus.SUSPENDED) {
            ItemEnded ended = new ItemEnded(
                    item.id(),
                    item.itemKind(),
                    item.itemKey(),
                    item.status(),
                    item.outcome(),
                    item.status() == ItemStatus.ENDED ? null : reason,
                    item.values(),
                    now());
            listeners(item).forEach(listener -> listener.ended(ended));
        }
    }

    List<ApprovalListener> listeners(ApprovalItem item) {
        return listeners.stream()
                .filter(listener -> listener.itemKind().equals(item.itemKind()))
                .toList();
    }

    Person person(String login) {
        return house.active(List.of(String.valueOf(login))).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(ApprovalError.NO_SUCH_PERSON, login));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
