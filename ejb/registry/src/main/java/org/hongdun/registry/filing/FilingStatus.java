package org.hongdun.registry.filing;

/** Where a registration matter stands. */
public enum FilingStatus {
    /** 草稿. */
    DRAFT,
    /** 已申请: waits for the formal check. */
    SUBMITTED,
    /** 一次性告知补正: waits for the applicant. */
    SUPPLEMENT,
    /** 不予受理. */
    REFUSED,
    /** 受理: waits for an examiner. */
    ACCEPTED,
    /** 审查. */
    EXAMINING,
    /** 核准: waits for the approver. */
    APPROVING,
    /** 准予登记. */
    APPROVED,
    /** 登记驳回. */
    REJECTED,
    /** 制照. */
    LICENCE_PRINTED,
    /** 发照. */
    ISSUED,
    /** 归档. */
    ARCHIVED,
    /** 撤回申请. */
    WITHDRAWN;

    /** Whether something is still to be decided, so that it holds what it touches. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, SUPPLEMENT, ACCEPTED, EXAMINING, APPROVING -> true;
            default -> false;
        };
    }

    /** Whether the form can still be changed. */
    public boolean isEditable() {
        return this == DRAFT || this == SUPPLEMENT;
    }
}
