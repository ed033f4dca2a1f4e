package org.hongdun.registry.inspection.application;

import org.hongdun.platform.audit.AuditEvent;

/** What the log remembers of annual inspections. */
enum InspectionEvent implements AuditEvent {
    INSPECTION_DECLARED,
    INSPECTION_PASSED,
    INSPECTION_SENT_BACK,
    INSPECTION_ATTACHMENT_OPENED
}
