package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.access.StaffMember;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Approvals;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.ItemState;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.TaskStatus;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApprovalsService implements Approvals {

    @Inject
    private ApprovalItems items;

    @Inject
    private Deployed deployed;

    @Inject
    private Verbs verbs;

    @Inject
    private StaffBook staff;

    @Inject
    private AuditTrail audit;

    @Override
    public long start(NewItem wanted) {
        return started(wanted).id();
    }

    @Override
    public long takeOver(NewItem wanted, String nodeId, String reason) {
        ApprovalItem item = started(wanted);
        verbs.run(
                item, ApprovalEvent.ITEM_JUMPED, nodeId + ": " + reason, run -> run.jump(Actor.SYSTEM, nodeId, reason));
        return item.id();
    }

    private ApprovalItem started(NewItem wanted) {
        if (items.lockedOpen(wanted.itemKind(), wanted.itemKey()).isPresent()) {
            throw new RuleViolation(ApprovalError.ALREADY_RUNNING, wanted.itemNo());
        }
        Running flow = deployed.published(wanted.flowKey());
        Actor initiator = wanted.initiator() == null ? Actor.SYSTEM : initiator(wanted.initiator());
        ApprovalItem item = new ApprovalItem(wanted, flow.model(), flow.definitionId(), initiator, verbs.now());
        items.add(item);
        verbs.run(item, flow, run -> run.start(initiator, wanted.acceptedOn()));
        audit.record(ApprovalEvent.ITEM_STARTED, Outcome.DONE, item.itemNo(), wanted.flowKey());
        verbs.tell(item, 0, null);
        return item;
    }

    private Actor initiator(String login) {
        StaffMember member = staff.members(List.of(login)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(ApprovalError.NO_SUCH_PERSON, login));
        return new Actor(login, member.name(), member.post(), member.unitCode(), Set.of());
    }

    @Override
    public void completeFor(
            String itemKind,
            String itemKey,
            String nodeId,
            long seenVersion,
            Verdict verdict,
            String opinion,
            Map<String, Object> values) {
        ApprovalItem item = open(itemKind, itemKey);
        item.expectSeen(seenVersion);
        Actor actor = verbs.actor(item);
        ApprovalTask task = taskOf(item, nodeId, actor);
        Decision decision = new Decision(verdict, opinion, values, List.of());
        verbs.run(
                item,
                ApprovalEvent.TASK_COMPLETED,
                task.step().nodeId() + " " + verdict,
                run -> run.complete(task, actor, decision));
    }

    private static ApprovalTask taskOf(ApprovalItem item, String nodeId, Actor actor) {
        return item.open().stream()
                .filter(step -> nodeId == null || step.nodeId().equals(nodeId))
                .flatMap(step -> step.tasks().stream())
                .filter(each -> each.status() == TaskStatus.OPEN && each.mayAct(actor))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(ApprovalError.NOT_YOURS));
    }

    @Override
    public void sendBackFor(String itemKind, String itemKey, String nodeId, String targetNodeId, String reason) {
        ApprovalItem item = open(itemKind, itemKey);
        Actor actor = verbs.actor(item);
        ApprovalTask task = taskOf(item, nodeId, actor);
        verbs.run(
                item,
                ApprovalEvent.ITEM_RETURNED,
                nodeId + " > " + targetNodeId + ": " + reason,
                run -> run.sendBack(task, actor, targetNodeId, reason, false));
    }

    @Override
    public void answered(String itemKind, String itemKey, LocalDate acceptedOn, Map<String, Object> values) {
        verbs.run(
                open(itemKind, itemKey), ApprovalEvent.APPLICANT_ANSWERED, null, run -> run.answer(acceptedOn, values));
    }

    @Override
    public Optional<ItemState> state(String itemKind, String itemKey) {
        return items.latest(itemKind, itemKey).map(ItemStates::of);
    }

    @Override
    public void terminate(String itemKind, String itemKey, String reason) {
        verbs.run(
                open(itemKind, itemKey),
                ApprovalEvent.ITEM_TERMINATED,
                reason,
                run -> run.terminate(Actor.SYSTEM, reason));
    }

    private ApprovalItem open(String itemKind, String itemKey) {
        return items.lockedOpen(itemKind, itemKey).orElseThrow(() -> new RuleViolation(ApprovalError.ITEM_NOT_FOUND));
    }
}
