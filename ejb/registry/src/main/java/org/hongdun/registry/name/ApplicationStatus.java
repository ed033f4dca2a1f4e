package org.hongdun.registry.name;

/** Where an application for a name stands. */
public enum ApplicationStatus {
    /** 已提交: handed in, not yet looked at. */
    SUBMITTED,
    /** 退回补正: the applicant is asked for another name or paper. */
    CORRECTION,
    /** 受理: taken in by the window. */
    ACCEPTED,
    /** 初审: waits for the first review. */
    REVIEW1,
    /** 复核: waits for the second review. */
    REVIEW2,
    /** 核准: the name is reserved. */
    APPROVED,
    /** 已延期: reserved for a second term. */
    EXTENDED,
    /** 驳回. */
    REJECTED,
    /** 已使用: a subject was registered under it. */
    USED,
    /** 失效: the reservation ran out. */
    EXPIRED,
    /** 撤回. */
    WITHDRAWN;

    /** Whether the name is reserved for the applicant. */
    public boolean isReserved() {
        return this == APPROVED || this == EXTENDED;
    }

    /** Whether an officer or the applicant has still to act before the name is decided. */
    public boolean isOpen() {
        return compareTo(REVIEW2) <= 0;
    }
}
