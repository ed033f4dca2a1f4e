package org.hongdun.platform.approval.domain;

/** The kinds of node a flow may have; the drawing can hold no other. */
public enum NodeKind {
    START,
    /** One person, or several by the rule of the step, act (环节). */
    TASK,
    /** The first arrow whose condition holds is taken, else the default one (条件分支). */
    EXCLUSIVE,
    /** Opens or joins parallel branches; a fork and its join enclose their branches like brackets (并行). */
    PARALLEL,
    /** A flow within the flow (子流程). */
    SUBPROCESS,
    /** Fires when a task has lain too long (超时). */
    TIMER,
    END
}
