package org.hongdun.registry.filing.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.kernel.registration.MatterWithdrawn;
import org.hongdun.registry.filing.application.FilingReception;

/** An applicant on the portal has taken back what he applied for. */
@ApplicationScoped
public class MatterWithdrawnHandler implements DocumentHandler {

    @Inject
    private FilingReception reception;

    @Override
    public String documentType() {
        return MatterWithdrawn.TYPE;
    }

    @Override
    public Handled handle(IncomingDocument document) {
        return new Handled(reception.withdraw(MatterWithdrawn.fromXml(document.body())));
    }
}
