package org.hongdun.registry.inspection.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.annualreport.AnnualReportDecided;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.inspection.domain.AnnualInspection;
import org.hongdun.registry.inspection.domain.InspectionStep;

/** Tells the portal what became of the latest report. */
@ApplicationScoped
public class DecisionAnswers {

    private static final String PORTAL = "portal";

    private Outbox outbox;
    private Organisation organisation;

    protected DecisionAnswers() {}

    @Inject
    public DecisionAnswers(Outbox outbox, Organisation organisation) {
        this.outbox = outbox;
        this.organisation = organisation;
    }

    void send(AnnualInspection inspection) {
        InspectionStep last = inspection.steps().get(inspection.steps().size() - 1);
        AnnualReportDecided decision = new AnnualReportDecided(
                UUID.fromString(inspection.filingKey()),
                inspection.submission(),
                inspection.enterprise(),
                inspection.reportYear(),
                inspection.inspectionNo(),
                inspection.status() == InspectionStatus.PASSED
                        ? AnnualReportDecided.Outcome.PASSED
                        : AnnualReportDecided.Outcome.RETURNED,
                inspection.grade() == null ? null : inspection.grade().name(),
                last.opinion(),
                last.actedAt(),
                inspection.unitCode(),
                organisation.unit(inspection.unitCode()).shortName());
        outbox.put(OutgoingDocument.of(
                        PORTAL,
                        AnnualReportDecided.TYPE,
                        inspection.enterprise().value(),
                        decision.toXml())
                .answering(inspection.documentId()));
    }
}
