package org.hongdun.platform.approval.domain;

/** Where a task stands. */
public enum TaskStatus {
    OPEN,
    /** its turn in the step has not come */
    WAITING,
    DONE,
    /** not needed any more */
    CANCELLED,
    /** 转办: somebody else has it */
    TRANSFERRED,
    /** 撤回: what was decided was taken back */
    WITHDRAWN,
    /** 减签 */
    REMOVED,
    /** 退回: this person returned the item */
    RETURNED
}
