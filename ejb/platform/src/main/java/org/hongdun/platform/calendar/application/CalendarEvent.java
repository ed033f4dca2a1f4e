package org.hongdun.platform.calendar.application;

import org.hongdun.platform.audit.AuditEvent;

enum CalendarEvent implements AuditEvent {
    CALENDAR_DAY_PUT,
    CALENDAR_DAY_REMOVED
}
