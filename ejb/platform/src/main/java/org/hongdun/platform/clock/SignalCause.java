package org.hongdun.platform.clock;

/** Why a signal went out; a matter's clock carries one of each kind and cause at a time. */
public enum SignalCause {
    BEFORE_PROMISE,
    LAST_DAY,
    OVER_PROMISE,
    OVER_LEGAL,
    YELLOW_UNCURED
}
