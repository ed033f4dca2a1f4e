package org.hongdun.registry.ban;

/** What became of a line of an imported list. */
public enum LineFate {
    /** Not looked at yet. */
    PENDING,
    TAKEN,
    DUPLICATE,
    /** Kept, and where it names a person also in the book, but something is missing or wrong. */
    QUARANTINED
}
