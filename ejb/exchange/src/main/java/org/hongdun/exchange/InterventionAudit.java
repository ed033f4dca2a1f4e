package org.hongdun.exchange;

/**
 * Implemented by the room that keeps the audit trail of this side; told in the transaction of the intervention. A side
 * without such a room keeps the interventions in the history of the documents alone.
 */
public interface InterventionAudit {

    void record(Intervention intervention);
}
