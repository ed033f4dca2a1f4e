package org.hongdun.platform.audit;

import java.io.Serializable;

/** How often an event happened, by kind of caller. */
public record AuditCount(CallerKind callerKind, String event, Outcome outcome, long number) implements Serializable {}
