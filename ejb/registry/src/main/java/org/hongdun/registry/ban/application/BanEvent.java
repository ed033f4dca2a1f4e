package org.hongdun.registry.ban.application;

import org.hongdun.platform.audit.AuditEvent;

/** What the log remembers of bans. */
enum BanEvent implements AuditEvent {
    BAN_PROPOSED,
    BAN_COMPLETED,
    BAN_CONFIRMED,
    BAN_REFUSED,
    BAN_LIFTED,
    BAN_HIT_DECIDED,
    BAN_LIST_IMPORTED
}
