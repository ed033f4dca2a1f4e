package org.hongdun.regulation.casefile.application;

import org.hongdun.platform.audit.AuditEvent;

/** What this room writes into the audit trail. */
enum CaseAudit implements AuditEvent {
    CASE_SOURCE_REGISTERED,
    CASE_FILING_PROPOSED,
    CASE_PROPOSAL_RETURNED,
    CASE_FILED,
    CASE_NOT_FILED,
    CASE_CLOSED
}
