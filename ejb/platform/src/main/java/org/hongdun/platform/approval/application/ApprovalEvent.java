package org.hongdun.platform.approval.application;

import org.hongdun.platform.audit.AuditEvent;

enum ApprovalEvent implements AuditEvent {
    ITEM_STARTED,
    TASK_COMPLETED,
    ITEM_RETURNED,
    TASK_WITHDRAWN,
    TASK_TRANSFERRED,
    SIGNERS_ADDED,
    SIGNER_REMOVED,
    TASK_CLAIMED,
    TASK_RELEASED,
    ITEM_CIRCULATED,
    ITEM_READ,
    ITEM_URGED,
    ITEM_REVOKED,
    DELEGATION_GIVEN,
    DELEGATION_ENDED,
    ITEM_JUMPED,
    ITEM_SUSPENDED,
    ITEM_RESUMED,
    ITEM_TERMINATED,
    ITEM_MIGRATED,
    STEP_TIMED_OUT,
    APPLICANT_ANSWERED,
    WORK_HANDED_OVER,
    TIMER_REDATED
}
