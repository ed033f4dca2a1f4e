package org.hongdun.registry.subject;

/** Where a difference to the old registration system stands. */
public enum DifferenceStatus {
    /** Waits for an officer. */
    OPEN,
    /** What the old system says was taken over. */
    TAKEN,
    /** What the register says was kept. */
    KEPT,
    /** A later document of the old system agrees. */
    SETTLED
}
