package org.hongdun.platform.clock.application;

import org.hongdun.platform.audit.AuditEvent;

enum ClockEvent implements AuditEvent {
    CLOCK_STOPPED,
    CLOCK_RESUMED,
    CLOCK_CARD_RAISED,
    CLOCK_SIGNAL_WITHDRAWN
}
