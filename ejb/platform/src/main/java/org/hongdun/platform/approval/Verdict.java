package org.hongdun.platform.approval;

/** What a person decides on his task (审批意见). */
public enum Verdict {
    /** 同意 */
    AGREE,
    /** 不同意; counts against the ratio of a countersigned step */
    DISAGREE,
    /** 已阅 or done, where there is nothing to agree to */
    DONE
}
