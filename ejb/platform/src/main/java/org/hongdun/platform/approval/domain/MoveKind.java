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
    JUMPED,
    SUSPENDED,
    RESUMED,
    TERMINATED,
    REVOKED,
    TIMED_OUT,
    MIGRATED
}
