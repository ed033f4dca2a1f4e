package org.hongdun.registry.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.registration.MatterProgress;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.registry.filing.FilingChannel;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.FilingNotice;
import org.hongdun.registry.filing.domain.Filings;

/** Tells the portal where a matter applied for on line stands, in the transaction of the act; opinions stay inside. */
@ApplicationScoped
public class FilingProgress {

    private static final String PORTAL = "portal";

    @Inject
    private Filings filings;

    @Inject
    private Organisation organisation;

    @Inject
    private Outbox outbox;

    void tell(Filing filing) {
        if (filing.channel() != FilingChannel.ONLINE) {
            return;
        }
        filings.flush();
        outbox.put(OutgoingDocument.of(
                PORTAL,
                MatterProgress.TYPE,
                filing.clientKey().toString(),
                progress(filing).toXml()));
    }

    private MatterProgress progress(Filing filing) {
        boolean registered = filing.decidedAt() != null && filing.status() != FilingStatus.REJECTED;
        return new MatterProgress(
                filing.clientKey(),
                filing.version(),
                filing.filingNo(),
                MatterProgress.State.valueOf(filing.status().name()),
                lastStep(filing),
                filing.acceptedOn(),
                filing.dueOn(),
                filing.isStopped(),
                notice(filing),
                organisation.unit(filing.unitCode()).name(),
                registered ? filing.subjectName() : null,
                registered ? filing.creditCode() : null,
                null);
    }

    private static Instant lastStep(Filing filing) {
        return filing.steps().get(filing.steps().size() - 1).actedAt();
    }

    /** What the notice of this state says; what an earlier one said is history. */
    private String notice(Filing filing) {
        return switch (filing.status()) {
            case SUPPLEMENT, REFUSED, REJECTED -> {
                List<FilingNotice> given = filings.notices(filing.id());
                yield given.get(given.size() - 1).content();
            }
            default -> null;
        };
    }
}
