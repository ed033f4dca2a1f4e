package org.hongdun.regulation.complaint.application;

import org.hongdun.platform.audit.AuditEvent;

/** What this room writes into the audit trail. */
enum ComplaintAudit implements AuditEvent {
    COMPLAINT_REGISTERED,
    COMPLAINT_CORRECTED,
    COMPLAINT_DISPATCHED,
    COMPLAINT_IDENTITY_REVEALED
}
