package org.hongdun.regulation.complaint.domain;

/** What can happen to a complaint. */
public enum ComplaintAct {
    REGISTERED,
    DISPATCHED,
    CORRECTED,
    REVEALED
}
