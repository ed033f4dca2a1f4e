package org.hongdun.registry.lock;

/** What a lock can stop. */
public enum LockedMatter {
    /** 变更登记. */
    CHANGE,
    /** 注销登记. */
    CANCEL,
    /** 股权变更. */
    SHARE_TRANSFER
}
