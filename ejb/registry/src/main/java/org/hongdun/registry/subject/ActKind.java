package org.hongdun.registry.subject;

/** What a legal act in the record book is (登记簿). */
public enum ActKind {
    /** 设立登记, 开业登记. */
    ESTABLISHMENT,
    /** 变更登记. */
    CHANGE,
    /** 备案. */
    RECORD_FILING,
    /** 注销登记. */
    CANCELLATION,
    /** 吊销营业执照. */
    REVOCATION,
    /** 撤销登记. */
    ANNULMENT,
    /** A revocation or annulment was itself undone, on review or by a court. */
    RESTORATION,
    /** 迁移: the subject moves to another authority. */
    MOVE,
    /** 清算组备案. */
    LIQUIDATION,
    /** 歇业备案, or its end. */
    DORMANCY,
    /** 信用分类. */
    CREDIT_CLASS,
    /** Taken over from the old registration system. */
    IMPORT,
    /** 更正: an earlier act said something that was wrong from the beginning. */
    CORRECTION,
    /** 撤回: an earlier act is taken back and never held. */
    WITHDRAWAL;

    /** Whether the act aims at an earlier one. */
    public boolean hasTarget() {
        return this == CORRECTION || this == WITHDRAWAL;
    }

    /** Whether it sets anything that the public copy shows. */
    public boolean isPublic() {
        return this != CREDIT_CLASS;
    }

    /** Whether the act is an approval, whose day becomes the day of the last approval (核准日期). */
    public boolean isApproval() {
        return this != REVOCATION && this != CREDIT_CLASS && this != IMPORT && !hasTarget();
    }
}
