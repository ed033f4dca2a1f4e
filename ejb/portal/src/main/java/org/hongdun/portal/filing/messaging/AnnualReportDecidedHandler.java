package org.hongdun.portal.filing.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.annualreport.AnnualReportDecided;
import org.hongdun.portal.filing.FilingError;
import org.hongdun.portal.filing.domain.AnnualFiling.Decision;
import org.hongdun.portal.filing.domain.AnnualFilings;

/** The bureau's decision comes home. */
@ApplicationScoped
class AnnualReportDecidedHandler implements DocumentHandler {

    @Inject
    private AnnualFilings filings;

    @Inject
    private Clock clock;

    @Override
    public String documentType() {
        return AnnualReportDecided.TYPE;
    }

    @Override
    public Handled handle(IncomingDocument document) {
        AnnualReportDecided decided = AnnualReportDecided.fromXml(document.body());
        filings.findByKey(decided.filingId())
                .filter(filing -> filing.enterprise().equals(decided.enterprise()))
                .orElseThrow(() -> new RuleViolation(FilingError.DECISION_FOR_UNKNOWN_SUBMISSION, decided.filingId()))
                .decided(decided.submission(), decision(decided), clock.instant());
        return Handled.withoutNumber();
    }

    private static Decision decision(AnnualReportDecided decided) {
        return new Decision(
                decided.outcome() == AnnualReportDecided.Outcome.PASSED,
                decided.inspectionNo(),
                decided.grade(),
                decided.opinion(),
                decided.unitName(),
                decided.decidedAt());
    }
}
