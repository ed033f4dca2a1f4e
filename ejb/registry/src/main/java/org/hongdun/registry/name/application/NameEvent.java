package org.hongdun.registry.name.application;

import org.hongdun.platform.audit.AuditEvent;

/** What the log remembers of names. */
enum NameEvent implements AuditEvent {
    NAME_SUBMITTED,
    NAME_REVIEWED,
    NAME_SENT_BACK,
    NAME_CORRECTED,
    NAME_RESERVED,
    NAME_REJECTED,
    NAME_EXTENDED,
    NAME_WITHDRAWN,
    NAME_USED,
    NAME_EXPIRED,
    NAME_FOLLOWED,
    NAME_WORD_LISTED,
    NAME_WORD_ENDED
}
