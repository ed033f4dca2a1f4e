package org.hongdun.platform.approval.application;

import java.util.List;
import org.hongdun.platform.approval.ItemState;
import org.hongdun.platform.approval.ItemState.OpenStep;
import org.hongdun.platform.approval.ItemState.OpenTask;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.TaskStatus;

/** Items as the other rooms see them. */
final class ItemStates {

    private ItemStates() {}

    static ItemState of(ApprovalItem item) {
        return new ItemState(
                item.id(),
                item.version(),
                item.itemKind(),
                item.itemKey(),
                item.itemNo(),
                item.title(),
                item.flowKey(),
                item.status(),
                item.initiator(),
                item.startedAt(),
                item.endedAt(),
                item.outcome(),
                item.values(),
                item.open().stream().map(ItemStates::of).toList());
    }

    private static OpenStep of(ApprovalStep step) {
        return new OpenStep(
                step.id(),
                step.nodeId(),
                step.nodeName(),
                step.openedAt(),
                step.dueOn(),
                step.tasks().stream()
                        .filter(task -> task.status() == TaskStatus.OPEN)
                        .map(task -> new OpenTask(
                                task.id(),
                                task.kind().name(),
                                task.assignee(),
                                task.assignee() == null ? task.candidates() : List.of()))
                        .toList());
    }
}
