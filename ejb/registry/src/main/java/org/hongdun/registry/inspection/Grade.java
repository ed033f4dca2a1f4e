package org.hongdun.registry.inspection;

/** Grade of a passed inspection (年检等级). */
public enum Grade {
    /** All items meet the rules. */
    A,
    /** Passed, with faults to correct. */
    B
}
