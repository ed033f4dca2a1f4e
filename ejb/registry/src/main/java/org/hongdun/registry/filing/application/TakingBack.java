package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.filing.FilingAct;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.Filings;

/** The applicant takes a matter back, at the counter or on line: its flow, its clock and what it claimed end with it. */
@ApplicationScoped
class TakingBack {

    @Inject
    private Filings filings;

    @Inject
    private FilingFlow flow;

    @Inject
    private FilingClock clocks;

    @Inject
    private FilingGate gate;

    @Inject
    private FilingProgress progress;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param clerk null if the applicant does it on line */
    void takeBack(Filing filing, Officer clerk, String reason) {
        boolean wasDraft = filing.status() == FilingStatus.DRAFT;
        filing.act(FilingAct.WITHDRAW, clerk, reason, clock.instant());
        if (!wasDraft) {
            flow.broken(filing, FilingAct.WITHDRAW.name());
            clocks.finish(filing, LocalDate.now(clock));
            gate.dropped(filing);
            filings.release(filing);
            progress.tell(filing);
        }
        audit.record(FilingEvent.FILING_WITHDRAWN, Outcome.DONE, filing.filingNo(), null);
    }
}
