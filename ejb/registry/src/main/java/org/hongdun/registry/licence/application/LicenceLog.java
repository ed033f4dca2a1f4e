package org.hongdun.registry.licence.application;

import org.hongdun.platform.audit.AuditEvent;

/** What the log remembers of licences. */
enum LicenceLog implements AuditEvent {
    LICENCE_CHANGED,
    LICENCE_DOCUMENT_MADE,
    LICENCE_PAPER_MOVED
}
