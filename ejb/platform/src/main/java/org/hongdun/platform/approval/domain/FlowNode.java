package org.hongdun.platform.approval.domain;

/**
 * One node of a flow.
 *
 * @param id unique in the flow; keeps its meaning over the versions
 * @param name as it stands in the drawing; sentences about the flow name it
 * @param parentId the sub-process it lies in, null at the top
 * @param step what is to be done here; null unless {@link NodeKind#TASK}
 * @param attachedTo the task whose time it watches; null unless {@link NodeKind#TIMER}
 * @param term the time after which it fires; null unless {@link NodeKind#TIMER}
 * @param interrupting whether the watched task ends when it fires; false unless {@link NodeKind#TIMER}
 */
public record FlowNode(
        String id,
        NodeKind kind,
        String name,
        String parentId,
        StepRule step,
        String attachedTo,
        TermRule term,
        boolean interrupting) {}
