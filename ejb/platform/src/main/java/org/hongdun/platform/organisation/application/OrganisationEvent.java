package org.hongdun.platform.organisation.application;

import org.hongdun.platform.audit.AuditEvent;

enum OrganisationEvent implements AuditEvent {
    STATION_OPENED,
    UNIT_RENAMED,
    STATION_MERGED
}
