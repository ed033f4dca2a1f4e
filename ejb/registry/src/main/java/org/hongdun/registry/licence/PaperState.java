package org.hongdun.registry.licence;

/** Where a sheet of licence paper is. */
public enum PaperState {
    /** 空白. */
    BLANK,
    /** 已用. */
    USED,
    /** 作废. */
    VOID,
    /** 已销毁. */
    DESTROYED
}
