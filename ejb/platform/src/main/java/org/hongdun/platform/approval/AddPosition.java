package org.hongdun.platform.approval;

/** Where added persons act (加签). */
public enum AddPosition {
    /** 前加签: they act first, then the task comes back */
    BEFORE,
    /** 后加签: they act after the task, before the next step */
    AFTER,
    /** 并加签: they join the countersign and count for its ratio */
    PARALLEL
}
