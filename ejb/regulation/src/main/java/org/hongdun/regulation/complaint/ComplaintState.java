package org.hongdun.regulation.complaint;

/** Where a complaint stands (投诉状态). */
public enum ComplaintState {
    /** 登记: has a number, waits for a competent unit. */
    REGISTERED,
    /** 分派: with the competent unit, whose term for the decision to accept runs. */
    DISPATCHED
}
