package org.hongdun.platform.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongdun.exchange.Intervention;
import org.hongdun.exchange.InterventionAudit;
import org.hongdun.platform.audit.AuditEvent;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;

/** Remembers what operators do to documents of the exchange. */
@ApplicationScoped
public class InterventionEvents implements InterventionAudit {

    enum Event implements AuditEvent {
        DOCUMENT_RESUBMITTED,
        DOCUMENT_CORRECTED,
        DOCUMENT_DISCARDED,
        SEQUENCE_GAP_PASSED
    }

    @Inject
    private AuditTrail audit;

    @Override
    public void record(Intervention intervention) {
        String detail = intervention.partner() + ": " + intervention.before() + " -> " + intervention.after() + ", "
                + intervention.reason();
        audit.record(eventOf(intervention.kind()), Outcome.DONE, intervention.documentId(), detail);
    }

    private static Event eventOf(Intervention.Kind kind) {
        return switch (kind) {
            case RESUBMIT -> Event.DOCUMENT_RESUBMITTED;
            case CORRECT_AND_RESUBMIT -> Event.DOCUMENT_CORRECTED;
            case DISCARD -> Event.DOCUMENT_DISCARDED;
            case PASS_GAP -> Event.SEQUENCE_GAP_PASSED;
        };
    }
}
