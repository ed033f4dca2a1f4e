package org.hongdun.platform.calendar;

/** The two parts of an office day. */
public enum DayPart {
    MORNING,
    AFTERNOON
}
