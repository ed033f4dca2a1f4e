package org.hongdun.portal.registration.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.MatterProgress;
import org.hongdun.portal.registration.RegistrationError;
import org.hongdun.portal.registration.domain.OnlineFilings;

/** The bureau tells where a matter stands. */
@ApplicationScoped
class MatterProgressHandler implements DocumentHandler {

    @Inject
    private OnlineFilings filings;

    @Inject
    private Clock clock;

    @Override
    public String documentType() {
        return MatterProgress.TYPE;
    }

    @Override
    public Handled handle(IncomingDocument document) {
        MatterProgress progress = MatterProgress.fromXml(document.body());
        filings.findByKey(progress.filingId())
                .orElseThrow(() -> new RuleViolation(RegistrationError.PROGRESS_OF_UNKNOWN_MATTER, progress.filingId()))
                .progressed(progress, clock.instant());
        return Handled.withoutNumber();
    }
}
