package org.hongdun.registry.filing;

/** How an application came. */
public enum FilingChannel {
    /** 窗口. */
    COUNTER,
    /** 信函. */
    LETTER,
    /** 网上. */
    ONLINE
}
