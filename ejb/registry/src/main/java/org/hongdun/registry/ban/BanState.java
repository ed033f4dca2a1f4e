package org.hongdun.registry.ban;

/** Where a ban stands on a day. */
public enum BanState {
    /** 待补全: a number or a date is missing; it counts as uncertain until completed. */
    QUARANTINED,
    /** 待复核: entered, waiting for the second person; it counts as uncertain. */
    PROPOSED,
    /** 生效. */
    IN_FORCE,
    /** 期满: the last day has passed. */
    EXPIRED,
    /** 不予列入: the second person refused. */
    REFUSED,
    /** 解除. */
    LIFTED
}
