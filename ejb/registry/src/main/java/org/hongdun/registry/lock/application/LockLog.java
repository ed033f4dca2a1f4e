package org.hongdun.registry.lock.application;

import org.hongdun.platform.audit.AuditEvent;

/** What the log remembers of locks. */
enum LockLog implements AuditEvent {
    SUBJECT_LOCKED,
    SUBJECT_UNLOCKED
}
