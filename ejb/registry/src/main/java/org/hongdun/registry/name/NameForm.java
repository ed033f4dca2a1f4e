package org.hongdun.registry.name;

/** What the form of organisation (组织形式) in a name makes of it. */
public enum NameForm {
    /** 有限公司, 公司 … */
    COMPANY,
    /** 股份有限公司 */
    SHARES,
    /** 合伙企业, with the liability in brackets. */
    PARTNERSHIP,
    /** 厂, 中心, 事务所 … */
    ENTERPRISE,
    /** 专业合作社 */
    COOPERATIVE,
    /** 店, 馆, 部 …: individual households, and enterprises of that form. */
    HOUSEHOLD,
    /** 分公司, 办事处 … without a parent's name before it. */
    BRANCH,
    /** No form at the end of the name. */
    NONE;

    /** Whether two names are of the same kind (同类): shops are compared with shops, enterprises with enterprises. */
    public boolean sameKindAs(NameForm other) {
        return (this == HOUSEHOLD) == (other == HOUSEHOLD);
    }
}
