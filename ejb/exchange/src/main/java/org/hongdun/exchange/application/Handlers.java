package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.ReceiptListener;

/** The handlers and listeners of all rooms of this side. */
@ApplicationScoped
public class Handlers {

    private Map<String, DocumentHandler> byType;
    private Collection<ReceiptListener> listeners;

    protected Handlers() {}

    @Inject
    public Handlers(@Any Instance<DocumentHandler> handlers, @Any Instance<ReceiptListener> listeners) {
        this(handlers.stream().toList(), listeners.stream().toList());
    }

    /** @throws IllegalStateException if two handlers claim the same type */
    public Handlers(Collection<DocumentHandler> handlers, Collection<ReceiptListener> listeners) {
        this.byType = handlers.stream().collect(Collectors.toMap(DocumentHandler::documentType, Function.identity()));
        this.listeners = List.copyOf(listeners);
    }

    Optional<DocumentHandler> of(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    Collection<ReceiptListener> receiptListeners() {
        return listeners;
    }
}
