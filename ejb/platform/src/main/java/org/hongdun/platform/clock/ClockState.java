package org.hongdun.platform.clock;

/** Whether a clock counts. */
public enum ClockState {
    RUNNING,
    STOPPED,
    FINISHED
}
