package org.hongdun.registry.lock.domain;

import java.util.List;
import java.util.Optional;

/** The locks of the register. */
public interface Locks {

    void add(RegisterLock lock);

    Optional<RegisterLock> find(long lockId);

    Optional<RegisterLock> holding(String openKey);

    /** Locks that hold, kept from being released until the end of the transaction. */
    List<RegisterLock> holding(long subjectId);

    /** All of a subject, those that hold first. */
    List<RegisterLock> of(long subjectId);
}
