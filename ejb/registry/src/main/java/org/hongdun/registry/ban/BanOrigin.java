package org.hongdun.registry.ban;

/** How a ban came into the book. */
public enum BanOrigin {
    /** Entered by an officer, confirmed by a second. */
    ENTERED,
    /** With a list of another unit. */
    IMPORTED,
    /** Made when a decision of a case was served; the legal office confirms. */
    DECISION
}
