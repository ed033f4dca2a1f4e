package org.hongdun.registry.ban;

/** Where the decision about a hit stands. */
public enum HitState {
    OPEN,
    /** It is the barred person. */
    SAME,
    /** It is somebody else, or the ban does not hold for him. */
    OTHER
}
