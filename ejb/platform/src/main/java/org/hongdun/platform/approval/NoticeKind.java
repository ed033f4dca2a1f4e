package org.hongdun.platform.approval;

/** What somebody of the staff is told about his work. */
public enum NoticeKind {
    /** His claim ended: he let the task lie, or could not be reached. */
    CLAIM_ENDED,
    /** Others do what lay with him, since he could not be reached. */
    TAKEN_OVER,
    /** He does what lay with somebody who cannot be reached. */
    TAKES_OVER,
    /** An administrator moved an item that he started or works on. */
    JUMPED,
    SUSPENDED,
    RESUMED,
    TERMINATED,
    MIGRATED
}
