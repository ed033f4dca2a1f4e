package org.hongdun.platform.approval.application;

import org.hongdun.platform.audit.AuditEvent;

enum FlowDesignEvent implements AuditEvent {
    FLOW_DRAFTED,
    FLOW_DRAFT_DISCARDED,
    FLOW_PUBLISHED,
    FLOW_RETIRED
}
