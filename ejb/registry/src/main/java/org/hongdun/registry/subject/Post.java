package org.hongdun.registry.subject;

/** Post of a main person (主要人员职务). */
public enum Post {
    /** 法定代表人. */
    LEGAL_REP,
    /** 经营者 of an individual household. */
    OPERATOR,
    /** 负责人 of a branch, partnership or sole proprietorship. */
    IN_CHARGE,
    /** 董事. */
    DIRECTOR,
    /** 监事. */
    SUPERVISOR,
    /** 经理及其他高级管理人员. */
    MANAGER,
    /** 合伙人. */
    PARTNER,
    /** 参加经营的家庭成员. */
    FAMILY;

    /** Whether the person stands for the subject: the post that bans of the gate aim at. */
    public boolean isHead() {
        return this == LEGAL_REP || this == OPERATOR || this == IN_CHARGE;
    }
}
