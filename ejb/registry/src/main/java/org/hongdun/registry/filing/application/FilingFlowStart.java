package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.registry.filing.domain.Filings;

/** Sends a matter that is on no flow on its way, with its clock. */
@ApplicationScoped
public class FilingFlowStart {

    private static final int BATCH = 50;

    @Inject
    private Filings filings;

    @Inject
    private FilingFlow flow;

    @Inject
    private FilingClock clocks;

    @Inject
    private Clock clock;

    /** Ids of the next ones. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> unsent() {
        return filings.unsent(BATCH);
    }

    /** In a transaction of its own; does nothing if somebody else was faster. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sendOn(long filingId) {
        filings.locked(filingId).filter(filing -> !filing.isOnItsWay()).ifPresent(filing -> {
            clocks.takenOver(filing, LocalDate.now(clock));
            flow.takenOver(filing);
        });
    }
}
