package org.hongdun.batch.application;

import org.hongdun.platform.audit.AuditEvent;

/** What the night writes into the audit trail. */
enum BatchAudit implements AuditEvent {
    BATCH_STARTED,
    BATCH_RESTARTED,
    BATCH_STOPPED,
    BATCH_RECOVERED
}
