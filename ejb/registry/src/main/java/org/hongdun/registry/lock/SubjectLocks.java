package org.hongdun.registry.lock;

import java.util.Set;

/** For the rooms whose acts are stopped by locks or set them, inside their own transaction. */
public interface SubjectLocks {

    /** Refused with HD-Z001, naming kind and source, while a lock stops that matter. */
    void requireFree(long subjectId, LockedMatter matter);

    /** Kinds of the locks that stop that matter, without keeping them from being released. */
    Set<LockKind> stopping(long subjectId, LockedMatter matter);

    /**
     * Sets a lock; one from the same source is set once. An act that is being recorded is waited for, and one that comes later
     * finds the lock: what the register shows from here on to the end of the transaction is what the lock will hold.
     */
    void set(long subjectId, LockKind kind, String sourceNo, String reason);

    /** Whether a lock from that source was ever set, released since or not. */
    boolean wasSet(long subjectId, LockKind kind, String sourceNo);

    /** The source of the lock fell away. @return whether one was released */
    boolean fallAway(long subjectId, LockKind kind, String sourceNo, String reason);
}
