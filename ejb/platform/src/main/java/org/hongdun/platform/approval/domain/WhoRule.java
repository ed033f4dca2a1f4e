package org.hongdun.platform.approval.domain;

import java.util.Set;

/**
 * Who acts in a step.
 *
 * @param value what {@link #kind} needs: login name, role code, post, node id; null where it needs none
 * @param unit which unit is meant: {@code ITEM} (the matter's), {@code INITIATOR}, {@code ABOVE} (above the initiator's), or
 *     a unit code; null where no unit matters
 */
public record WhoRule(Kind kind, String value, String unit) {

    /** Units that are found only when an item is there. */
    public static final Set<String> RELATIVE_UNITS = Set.of("ITEM", "INITIATOR", "ABOVE");

    /** The ways to name a person. */
    public enum Kind {
        /** 指定人员; value: login names separated by blanks */
        PERSON,
        /** 岗位; value: the post */
        POST_IN_UNIT,
        /** 角色; value: role code */
        ROLE_IN_UNIT,
        /** 部门: everybody of the unit */
        UNIT,
        /** 发起人 */
        INITIATOR,
        /** 发起人的部门负责人 */
        INITIATOR_HEAD,
        /** 上一环节处理人 */
        PREVIOUS_HANDLER,
        /** 某环节处理人; value: node id */
        STEP_HANDLER,
        /** 由上一环节选定 */
        CHOSEN,
        /** 申请人: outside the house; no task in anybody's list */
        APPLICANT
    }
}
