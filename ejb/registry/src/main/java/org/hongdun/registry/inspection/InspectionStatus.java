package org.hongdun.registry.inspection;

/** Where an annual inspection stands. */
public enum InspectionStatus {
    /** 已申报: filed, waits for the first review. */
    DECLARED,
    /** 预审退回: returned to the enterprise for correction. */
    PRE_RETURNED,
    /** 通过: passed with a grade; does not change any more. */
    PASSED,
    /** 不再应检: the enterprise left the register, or its licence was revoked, before a decision. */
    REMOVED
}
