package org.hongdun.platform.approval;

/** The five ways to look at one's work. */
public enum WorkView {
    /** 待办: what lies on the caller's desk, his own and of whom he stands in for. */
    TODO,
    /** 已办: what the caller has done. */
    DONE,
    /** 待阅: what was given to the caller to read. */
    READING,
    /** 我发起: what the caller has started. */
    MINE,
    /** 督办: everything under way within the caller's reach; needs {@code item-supervise}. */
    SUPERVISED
}
