package org.hongdun.platform.clock.domain;

/** Why a signal was taken back. */
public enum Withdrawal {
    /** The calendar has changed and the date it spoke of with it. */
    CALENDAR,
    /** The clock had stood still for a reason that was entered later. */
    STOPPED
}
