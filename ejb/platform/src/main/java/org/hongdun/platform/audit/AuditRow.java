package org.hongdun.platform.audit;

import java.io.Serializable;
import java.time.Instant;

/** One remembered act; {@code chain} and {@code sequence} name its place. */
public record AuditRow(
        String chain,
        long sequence,
        Instant occurredAt,
        String loginName,
        String unitCode,
        CallerKind callerKind,
        String event,
        Outcome outcome,
        String subjectKey,
        String detail)
        implements Serializable {}
