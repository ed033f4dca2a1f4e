package org.hongdun.registry.filing.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.RegistrationFiled;
import org.hongdun.registry.filing.FilingError;
import org.hongdun.registry.filing.application.FilingReception;

/** A registration matter has arrived from the portal. */
@ApplicationScoped
public class RegistrationFiledHandler implements DocumentHandler {

    @Inject
    private FilingReception reception;

    @Override
    public String documentType() {
        return RegistrationFiled.TYPE;
    }

    @Override
    public Handled handle(IncomingDocument document) {
        try {
            return new Handled(reception.receive(RegistrationFiled.fromXml(document.body()), document));
        } catch (RuleViolation refusal) {
            boolean unknown = refusal.reason() == FilingError.SUBJECT_UNKNOWN;
            throw new DocumentRefused(
                    unknown ? ReceiptCode.SUBJECT_UNKNOWN : ReceiptCode.NOT_POSSIBLE, refusal.getMessage());
        }
    }
}
