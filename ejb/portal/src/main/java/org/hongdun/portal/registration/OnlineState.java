package org.hongdun.portal.registration;

/**
 * Where a matter stands, seen from the applicant.
 *
 * <pre>
 * DRAFT -submit-> SENT -receipt says no-> NOT_TAKEN -submit-> SENT
 *                 SENT -progress-> SUBMITTED ... SUPPLEMENT -submit-> SENT
 * DRAFT, NOT_TAKEN the first time -discard-> DISCARDED
 * </pre>
 *
 * All states but the first four are told by the intranet.
 */
public enum OnlineState {
    /** 草稿. */
    DRAFT,
    /** 已放弃, the bureau never had it. */
    DISCARDED,
    /** 已提交, on its way to the intranet. */
    SENT,
    /** 未被接收. */
    NOT_TAKEN,
    /** 已申请, 待受理. */
    SUBMITTED,
    /** 待补正. */
    SUPPLEMENT,
    /** 不予受理. */
    REFUSED,
    /** 已受理. */
    ACCEPTED,
    /** 审查中. */
    EXAMINING,
    /** 待核准. */
    APPROVING,
    /** 准予登记, 名称核准. */
    APPROVED,
    /** 驳回. */
    REJECTED,
    /** 已制照. */
    LICENCE_PRINTED,
    /** 已发照. */
    ISSUED,
    /** 已归档. */
    ARCHIVED,
    /** 已撤回. */
    WITHDRAWN,
    /** 名称已使用. */
    USED,
    /** 名称已失效. */
    EXPIRED;

    /** Whether the form can be changed and handed in. */
    public boolean isEditable() {
        return this == DRAFT || this == NOT_TAKEN || this == SUPPLEMENT;
    }

    /** Whether the bureau still has to act. */
    public boolean isUnderway() {
        return switch (this) {
            case SENT, SUBMITTED, ACCEPTED, EXAMINING, APPROVING -> true;
            default -> false;
        };
    }

    /** Whether it may be given up: the bureau never had it. */
    public boolean isDiscardable(String businessNo) {
        return (this == DRAFT || this == NOT_TAKEN) && businessNo == null;
    }

    /** Whether the applicant may take it back: with the bureau and not decided, or a name that is reserved. */
    public boolean isWithdrawable(OnlineMatter matter) {
        return switch (this) {
            case SUBMITTED, SUPPLEMENT, ACCEPTED, EXAMINING, APPROVING -> true;
            case APPROVED -> matter == OnlineMatter.NAME;
            default -> false;
        };
    }

    /** Whether what was applied for was granted. */
    public boolean isGranted() {
        return switch (this) {
            case APPROVED, LICENCE_PRINTED, ISSUED, ARCHIVED, USED -> true;
            default -> false;
        };
    }

    /** Whether it was refused for good. */
    public boolean isDenied() {
        return this == REFUSED || this == REJECTED;
    }
}
