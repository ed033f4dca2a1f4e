package org.hongdun.platform.approval.domain;

/** What can be done to an item. */
public enum MoveKind {
    STARTED,
    COMPLETED,
    ANSWERED,
    RETURNED,
    WITHDRAWN,
    TRANSFERRED,
    ADDED,
    REMOVED,
    CLAIMED,
    RELEASED,
    /** From somebody who cannot be reached to whoever stands in his place. */
    HANDED_OVER,
    /** Somebody is not among those any more who may claim it. */
    LEFT_DESK,
    JUMPED,
    SUSPENDED,
    RESUMED,
    TERMINATED,
    REVOKED,
    TIMED_OUT,
    MIGRATED
}
