package org.hongdun.registry.filing.application;

import org.hongdun.platform.audit.AuditEvent;

/** What the log remembers of registration matters. */
enum FilingEvent implements AuditEvent {
    FILING_SUBMITTED,
    FILING_WITHDRAWN,
    FILING_ACCEPTED,
    FILING_SUPPLEMENT_REQUESTED,
    FILING_REFUSED,
    FILING_TAKEN_UP,
    FILING_EXAMINED,
    FILING_RETURNED,
    FILING_APPROVED,
    FILING_REJECTED,
    FILING_FINISHED,
    FILING_IDENTITIES_READ
}
