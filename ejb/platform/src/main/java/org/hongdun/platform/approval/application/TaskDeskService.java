package org.hongdun.platform.approval.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.ApprovalListener;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.ReturnTarget;
import org.hongdun.platform.approval.TaskDesk;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalDelegation;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalReading;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.ApprovalUrge;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowPaths;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.TaskStatus;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.platform.approval.persistence.Delegations;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;

@Stateless
@Local(TaskDesk.class)
public class TaskDeskService implements TaskDesk {

    private static final String HANDLE = "task-handle";
    private static final String SUPERVISE = "item-supervise";
    private static final long ANY_VERSION = -1;

    @Inject
    private Verbs verbs;

    @Inject
    private ApprovalItems items;

    @Inject
    private Delegations delegations;

    @Inject
    private Flows flows;

    @Inject
    private CurrentOfficer current;

    @Inject
    private AuditTrail audit;

    @Override
    @RolesAllowed(HANDLE)
    public void complete(long taskId, long seenVersion, Decision decision) {
        ApprovalTask task = verbs.task(taskId, seenVersion);
        ApprovalItem item = task.item();
        if (verbs.listeners(item).stream().anyMatch(ApprovalListener::hasOwnDesk)) {
            throw new RuleViolation(ApprovalError.OWN_DESK);
        }
        Actor actor = verbs.actor(task);
        verbs.run(
                item,
                ApprovalEvent.TASK_COMPLETED,
                task.step().nodeId() + " " + decision.verdict(),
                run -> run.complete(task, actor, decision));
    }

    @Override
    @RolesAllowed(HANDLE)
    public List<ReturnTarget> returnTargets(long taskId) {
        ApprovalTask task = items.task(taskId).orElseThrow(() -> new RuleViolation(ApprovalError.TASK_NOT_FOUND));
        ApprovalItem item = task.item();
        task.expectMayAct(verbs.actor(task));
        FlowModel model = flows.model(item.definitionId());
        FlowPaths paths = flows.paths(item.definitionId());
        return item.steps().stream()
                .map(ApprovalStep::nodeId)
                .distinct()
                .filter(node -> item.isReturnable(model, paths, task.step(), node))
                .map(node -> item.lastDone(node).orElseThrow())
                .map(step -> new ReturnTarget(
                        step.nodeId(),
                        step.nodeName(),
                        step.handler(),
                        paths.samePath(step.nodeId(), task.step().nodeId())))
                .toList();
    }

    @Override
    @RolesAllowed(HANDLE)
    public void sendBack(long taskId, long seenVersion, String nodeId, String reason, boolean straightBack) {
        ApprovalTask task = verbs.task(taskId, seenVersion);
        Actor actor = verbs.actor(task);
        verbs.run(
                task.item(),
                ApprovalEvent.ITEM_RETURNED,
                task.step().nodeId() + " > " + nodeId + ": " + reason,
                run -> run.sendBack(task, actor, nodeId, reason, straightBack));
    }

    @Override
    @RolesAllowed(HANDLE)
    public void withdraw(long taskId, long seenVersion, String reason) {
        ApprovalTask task = verbs.task(taskId, seenVersion);
        Actor actor = verbs.actor(task);
        verbs.run(
                task.item(),
                ApprovalEvent.TASK_WITHDRAWN,
                task.step().nodeId() + ": " + reason,
                run -> run.withdraw(task, actor, reason));
    }

    @Override
    @RolesAllowed(HANDLE)
    public void transfer(long taskId, long seenVersion, String toLogin, String reason) {
        ApprovalTask task = verbs.task(taskId, seenVersion);
        Actor actor = verbs.actor(task);
        Person to = verbs.person(toLogin);
        verbs.run(
                task.item(),
                ApprovalEvent.TASK_TRANSFERRED,
                task.step().nodeId() + " > " + toLogin + ": " + reason,
                run -> run.transfer(task, actor, to, reason));
    }

    @Override
    @RolesAllowed(HANDLE)
    public void addSigners(long taskId, long seenVersion, AddPosition position, List<String> logins, String reason) {
        ApprovalTask task = verbs.task(taskId, seenVersion);
        Actor actor = verbs.actor(task);
        List<Person> persons = logins.stream().distinct().map(verbs::person).toList();
        verbs.run(
                task.item(),
                ApprovalEvent.SIGNERS_ADDED,
                task.step().nodeId() + " " + position + " " + String.join(", ", logins) + ": " + reason,
                run -> run.add(task, actor, position, persons, reason));
    }

    @Override
    @RolesAllowed(HANDLE)
    public void removeSigner(long addedTaskId, long seenVersion, String reason) {
        ApprovalTask added = verbs.task(addedTaskId, seenVersion);
        Actor actor = verbs.actor(added);
        verbs.run(
                added.item(),
                ApprovalEvent.SIGNER_REMOVED,
                added.step().nodeId() + " " + added.assignee() + ": " + reason,
                run -> run.remove(added, actor, reason));
    }

    @Override
    @RolesAllowed(HANDLE)
    public void claim(long taskId, long seenVersion) {
        ApprovalTask task = verbs.task(taskId, seenVersion);
        task.item().claim(task, verbs.actor(task), verbs.now());
        audit.record(
                ApprovalEvent.TASK_CLAIMED,
                Outcome.DONE,
                task.item().itemNo(),
                task.step().nodeId());
    }

    @Override
    @RolesAllowed(HANDLE)
    public void release(long taskId, long seenVersion) {
        ApprovalTask task = verbs.task(taskId, seenVersion);
        task.item().release(task, verbs.actor(task), verbs.now());
        audit.record(
                ApprovalEvent.TASK_RELEASED,
                Outcome.DONE,
                task.item().itemNo(),
                task.step().nodeId());
    }

    @Override
    @RolesAllowed(HANDLE)
    public void opened(long taskId) {
        ApprovalTask task = verbs.task(taskId, ANY_VERSION);
        Actor actor = verbs.actor(task);
        if (task.mayAct(actor)) {
            task.read(actor, verbs.now());
            items.urgesOf(taskId).forEach(urge -> urge.seen(verbs.now()));
        }
    }

    @Override
    @RolesAllowed(HANDLE)
    public void circulate(long itemId, List<String> logins) {
        ApprovalItem item = verbs.item(itemId, ANY_VERSION);
        Actor actor = verbs.self();
        boolean takesPart = item.initiator().equals(actor.login())
                || item.steps().stream()
                        .flatMap(step -> step.tasks().stream())
                        .anyMatch(task -> actor.login().equals(task.assignee())
                                || actor.login().equals(task.actedBy()));
        if (!takesPart) {
            throw new RuleViolation(ApprovalError.NOT_YOURS);
        }
        logins.stream()
                .distinct()
                .map(verbs::person)
                .forEach(reader -> items.add(new ApprovalReading(item, reader, actor, verbs.now())));
        audit.record(ApprovalEvent.ITEM_CIRCULATED, Outcome.DONE, item.itemNo(), String.join(", ", logins));
    }

    @Override
    @RolesAllowed(HANDLE)
    public void read(long readingId, String remark) {
        ApprovalReading reading =
                items.reading(readingId).orElseThrow(() -> new RuleViolation(ApprovalError.READING_NOT_FOUND));
        reading.read(verbs.self(), remark, verbs.now());
        audit.record(ApprovalEvent.ITEM_READ, Outcome.DONE, reading.item().itemNo(), null);
    }

    @Override
    @RolesAllowed({HANDLE, SUPERVISE})
    public void urge(long itemId, String words) {
        ApprovalItem item = verbs.item(itemId, ANY_VERSION);
        item.expectRunning();
        Actor actor = verbs.self();
        boolean supervises = current.officer().reach(SUPERVISE).covers(item.unitPath());
        if (!actor.login().equals(item.initiator()) && !supervises) {
            throw new RuleViolation(ApprovalError.NOT_THE_INITIATOR);
        }
        item.urged();
        item.open().stream()
                .flatMap(step -> step.tasks().stream())
                .filter(task -> task.status() == TaskStatus.OPEN)
                .forEach(task -> items.add(new ApprovalUrge(task, actor, words, verbs.now())));
        audit.record(ApprovalEvent.ITEM_URGED, Outcome.DONE, item.itemNo(), words);
    }

    @Override
    @RolesAllowed(HANDLE)
    public void revoke(long itemId, long seenVersion, String reason) {
        ApprovalItem item = verbs.item(itemId, seenVersion);
        Actor actor = verbs.self();
        verbs.run(item, ApprovalEvent.ITEM_REVOKED, reason, run -> run.revoke(actor, reason));
    }

    @Override
    @RolesAllowed(HANDLE)
    public long delegate(String agentLogin, String flowKey, LocalDate from, LocalDate to, String reason) {
        Actor principal = verbs.self();
        Person agent = verbs.person(agentLogin);
        ApprovalDelegation delegation =
                new ApprovalDelegation(principal, agent, flowKey, from, to, reason, verbs.today(), verbs.now());
        if (delegations.around(principal.login(), agentLogin, verbs.today()).stream()
                .anyMatch(delegation::makesChainWith)) {
            throw new RuleViolation(ApprovalError.DELEGATION_CHAIN, agent.name());
        }
        delegations.add(delegation);
        audit.record(ApprovalEvent.DELEGATION_GIVEN, Outcome.DONE, agentLogin, from + " - " + to + ": " + reason);
        return delegation.id();
    }

    @Override
    @RolesAllowed(HANDLE)
    public void endDelegation(long delegationId) {
        ApprovalDelegation delegation =
                delegations.find(delegationId).orElseThrow(() -> new RuleViolation(ApprovalError.DELEGATION_NOT_FOUND));
        delegation.end(verbs.self(), verbs.now());
        audit.record(ApprovalEvent.DELEGATION_ENDED, Outcome.DONE, delegation.agent(), null);
    }
}
