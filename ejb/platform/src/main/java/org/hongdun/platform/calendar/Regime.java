package org.hongdun.platform.calendar;

/** The yearly duty in force: annual inspection (年检) or annual report (年报). */
public enum Regime {
    INSPECTION,
    REPORT
}
