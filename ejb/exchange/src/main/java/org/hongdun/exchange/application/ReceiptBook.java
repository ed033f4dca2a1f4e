package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.exchange.Receipt;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.contract.ReceiptXml;
import org.hongdun.exchange.contract.ReceiptXml.Outcome;
import org.hongdun.exchange.domain.OutboxDocument;
import org.hongdun.exchange.persistence.OutboxTable;

/** Enters the receipts that come home into the outbox and tells the rooms. */
@ApplicationScoped
public class ReceiptBook {

    private OutboxTable outbox;
    private Handlers handlers;
    private Clock clock;

    protected ReceiptBook() {}

    @Inject
    public ReceiptBook(OutboxTable outbox, Handlers handlers, Clock clock) {
        this.outbox = outbox;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** @throws DocumentRefused if it answers nothing that we have sent to its sender */
    void enter(IncomingDocument receipt) {
        ReceiptXml.Said said = ReceiptXml.read(receipt.body());
        OutboxDocument document = outbox.lockedByDocument(said.messageId(), receipt.sender())
                .orElseThrow(() -> new DocumentRefused(
                        ReceiptCode.SUBJECT_UNKNOWN,
                        "no document " + said.messageId() + " went to " + receipt.sender()));
        boolean settled = document.receipted(
                said.outcome() == Outcome.DUPLICATE,
                said.code(),
                said.text(),
                said.businessNo(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        ReceiptCode code = ReceiptCode.of(said.code()).orElse(ReceiptCode.NOT_POSSIBLE);
        if (settled && !code.aboutEnvelope()) {
            Receipt told = new Receipt(
                    document.documentId(),
                    document.documentType(),
                    document.recipient(),
                    document.businessKey(),
                    code == ReceiptCode.ACCEPTED,
                    code,
                    said.text(),
                    said.businessNo(),
                    said.receivedAt());
            handlers.receiptListeners().forEach(listener -> listener.receipted(told));
        }
    }
}
