package org.hongdun.platform.audit;

/** A named event. Each room has an enum of its own events that implements this; the name is stored and never changes. */
public interface AuditEvent {

    /** The constant's name, at most 60 characters. */
    String name();
}
