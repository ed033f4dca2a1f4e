package org.hongdun.platform.calendar;

/** Why a day differs from its weekday. */
public enum DayKind {
    /** No work, by the yearly notice of the State Council. */
    OFF,
    /** Work on a Saturday or Sunday (调休上班). */
    MAKE_UP,
    /** A working day of which one part is off: it counts as a day, but not as many hours. */
    HALF
}
