package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.contract.ReceiptXml;
import org.hongdun.exchange.contract.ReceiptXml.Outcome;
import org.hongdun.exchange.domain.InboxDocument;
import org.hongdun.exchange.domain.OutboxDocument;
import org.hongdun.exchange.domain.Refusal;
import org.hongdun.exchange.persistence.OutboxTable;

/** Answers what has arrived, in the transaction that decides it. A receipt itself is never answered. */
@ApplicationScoped
public class Receipts {

    private OutboxTable outbox;
    private Transactions transactions;
    private Bells bells;
    private Clock clock;

    protected Receipts() {}

    @Inject
    public Receipts(OutboxTable outbox, Transactions transactions, Bells bells, Clock clock) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.bells = bells;
        this.clock = clock;
    }

    public void accepted(InboxDocument document) {
        send(document, Outcome.ACCEPTED, 0, null, document.businessNo());
    }

    public void refused(InboxDocument document, Refusal refusal) {
        send(document, Outcome.REFUSED, refusal.code().number(), refusal.text(), null);
    }

    /** Answers a second arrival with the code of the first one. */
    public void duplicate(InboxDocument first) {
        int code = first.receiptCode() == null ? 0 : first.receiptCode();
        send(first, Outcome.DUPLICATE, code, first.reason(), first.businessNo());
    }

    public void otherBodyUnderSameId(InboxDocument quarantined, Refusal refusal) {
        send(quarantined, Outcome.DUPLICATE, refusal.code().number(), refusal.text(), null);
    }

    private void send(InboxDocument document, Outcome outcome, int code, String text, String businessNo) {
        if (document.isReceipt()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] body = ReceiptXml.write(
                new ReceiptXml.Said(document.documentId(), outcome, code, text, businessNo, document.receivedAt()));
        outbox.add(OutboxDocument.receipt(document.sender(), document.documentId(), body, now));
        transactions.afterCommit(() -> bells.ring(Direction.OUT, document.sender()));
    }
}
