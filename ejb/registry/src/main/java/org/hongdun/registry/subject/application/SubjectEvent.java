package org.hongdun.registry.subject.application;

import org.hongdun.platform.audit.AuditEvent;

/** What the log remembers of the register. */
enum SubjectEvent implements AuditEvent {
    SUBJECT_ESTABLISHED,
    SUBJECT_ACT_RECORDED,
    SUBJECT_ACT_CORRECTED,
    SUBJECT_ACT_WITHDRAWN,
    SUBJECT_IDENTITIES_READ,
    SUBJECT_PERSON_LOOKED_UP,
    SUBJECT_DIFFERENCE_DECIDED
}
