package org.hongdun.platform.audit;

/** Where a deciding method writes down that it decided; time and caller are added here. */
public interface AuditTrail {

    /**
     * Written in the caller's transaction, at its very end: it commits or vanishes with the decision.
     *
     * @param subjectKey business key of the file, such as NJ2026-000123; at most 60 characters, or null
     * @param detail what a later reader must know, at most 1,000 characters, or null; no personal numbers in clear
     */
    void record(AuditEvent event, Outcome outcome, String subjectKey, String detail);

    /** Written in a transaction of its own, so that a refusal is remembered although the act is rolled back. */
    void recordApart(AuditEvent event, Outcome outcome, String subjectKey, String detail);

    /** As {@link #record} on behalf of an account that has not signed in (failed attempts). */
    void recordFor(String loginName, AuditEvent event, Outcome outcome, String subjectKey, String detail);
}
