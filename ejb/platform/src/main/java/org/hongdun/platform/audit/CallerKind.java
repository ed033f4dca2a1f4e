package org.hongdun.platform.audit;

/** Whose log an event belongs to; decides who may read it. */
public enum CallerKind {
    ORDINARY,
    SYSTEM_ADMINISTRATOR,
    SECURITY_ADMINISTRATOR,
    SECURITY_AUDITOR,
    /** Timers, jobs and arriving documents. */
    SYSTEM
}
