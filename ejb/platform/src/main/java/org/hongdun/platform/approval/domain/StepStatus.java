package org.hongdun.platform.approval.domain;

/** Where a step stands. */
public enum StepStatus {
    OPEN,
    DONE,
    /** passed by itself, since the one before was done by the same person */
    SKIPPED,
    RETURNED,
    /** the one before took the item back */
    WITHDRAWN,
    /** a move elsewhere took its token away */
    CANCELLED,
    TIMED_OUT,
    /** 跳转 */
    JUMPED
}
