package org.hongdun.platform.calendar;

/** What a term counts. */
public enum TermUnit {
    /** Working days (工作日). */
    WD,
    /** Calendar days (日). */
    D,
    /** Months (月). */
    M,
    /** Years (年). */
    Y
}
