package org.hongdun.registry.lock;

import java.util.List;

/** What officers do with locks. */
public interface LockDesk {

    /** Locks of a subject, those that hold first. Permission: {@code lock-read}. */
    List<LockRow> of(long subjectId);

    /**
     * Releases a lock before its source falls away. Permission: {@code lock-release}, within whose reach the subject lies. Refused with HD-Z002, HD-Z003, HD-Z004,
     * HD-Z005.
     *
     * @param reason 1 to 500 characters
     */
    void release(long lockId, String reason);
}
