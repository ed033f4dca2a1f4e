package org.hongdun.platform.calendar.domain;

/** Why a day differs from its weekday. */
public enum DayKind {
    OFF,
    MAKE_UP
}
