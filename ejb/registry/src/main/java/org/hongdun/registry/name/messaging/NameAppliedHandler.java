package org.hongdun.registry.name.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.kernel.registration.NameApplied;
import org.hongdun.registry.name.application.NameReception;

/** A name has been applied for on the portal. */
@ApplicationScoped
public class NameAppliedHandler implements DocumentHandler {

    @Inject
    private NameReception reception;

    @Override
    public String documentType() {
        return NameApplied.TYPE;
    }

    @Override
    public Handled handle(IncomingDocument document) {
        return new Handled(reception.receive(NameApplied.fromXml(document.body())));
    }
}
