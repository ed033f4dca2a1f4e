package org.hongdun.registry.iccard.application;

import org.hongdun.platform.audit.AuditEvent;

/** What the log remembers of cards. */
enum CardLog implements AuditEvent {
    CARD_STOCKED_IN,
    CARD_CHANGED,
    CARD_PIN_CLEARED
}
