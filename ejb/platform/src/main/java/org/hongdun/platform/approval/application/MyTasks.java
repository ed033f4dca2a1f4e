package org.hongdun.platform.approval.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.approval.ItemView;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.domain.StandIn;
import org.hongdun.platform.approval.domain.StepMode;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.domain.TaskStatus;
import org.hongdun.platform.approval.domain.WhoRule;

/** The tasks of an item that one person can act on now, his own and of those he stands in for. */
record MyTasks(
        FlowModel flow,
        String me,
        List<StandIn> standIns,
        Map<String, String> names,
        WorkingCalendar calendar,
        LocalDate today) {

    List<ItemView.MyTask> of(ApprovalItem item, List<ApprovalStep> steps) {
        return steps.stream()
                .flatMap(step -> step.tasks().stream())
                .filter(task -> task.status() == TaskStatus.OPEN)
                .filter(task -> holder(task, item) != null)
                .map(task -> view(task, steps, holder(task, item)))
                .toList();
    }

    /** Whose desk the task lies on: the person's own, or, if he did not start the item, of whom he stands in for; else null. */
    private String holder(ApprovalTask task, ApprovalItem item) {
        if (isOf(task, me)) {
            return me;
        }
        if (me.equals(item.initiator())) {
            return null;
        }
        return standIns.stream()
                .filter(standIn ->
                        standIn.flowKey() == null || standIn.flowKey().equals(item.flowKey()))
                .map(StandIn::principal)
                .filter(principal -> isOf(task, principal))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(ApprovalTask task, String person) {
        return person.equals(task.assignee())
                || task.assignee() == null && task.candidates().contains(person);
    }

    private ItemView.MyTask view(ApprovalTask task, List<ApprovalStep> steps, String holder) {
        StepRule rule = flow.node(task.step().nodeId()).orElseThrow().step();
        return new ItemView.MyTask(
                task.id(),
                task.step().nodeName(),
                task.dueOn(),
                calendar.workingDaysBetween(today, task.dueOn()),
                holder.equals(me) ? null : names.getOrDefault(holder, holder),
                task.assignee() == null,
                task.claimedAt() != null,
                rule.mode() == StepMode.COUNTERSIGN,
                rule.returnAnywhere() || !rule.returnTo().isEmpty(),
                nextIsChosen(task.step().nodeId()),
                rule.opinionRequired(),
                rule.phrases(),
                steps.stream()
                        .flatMap(step -> step.tasks().stream())
                        .filter(added -> added.addedBy() == task && added.isLive())
                        .map(added -> new ItemView.Added(added.id(), added.assigneeName()))
                        .toList());
    }

    private boolean nextIsChosen(String nodeId) {
        return flow.leaving(nodeId).stream()
                .flatMap(edge -> flow.node(edge.to()).stream())
                .flatMap(node -> node.kind() == NodeKind.EXCLUSIVE
                        ? flow.leaving(node.id()).stream().flatMap(edge -> flow.node(edge.to()).stream())
                        : Stream.of(node))
                .filter(node -> node.kind() == NodeKind.TASK)
                .anyMatch(node -> node.step().who().kind() == WhoRule.Kind.CHOSEN);
    }
}
