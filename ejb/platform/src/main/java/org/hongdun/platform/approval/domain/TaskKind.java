package org.hongdun.platform.approval.domain;

/** Why a task is in its step. */
public enum TaskKind {
    /** by the rule of the step */
    ACT,
    /** 前加签 */
    BEFORE,
    /** 后加签 */
    AFTER,
    /** 并加签 */
    PARALLEL,
    /** waits for somebody outside the house */
    APPLICANT
}
