package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.domain.OutboxDocument;
import org.hongdun.exchange.domain.SettingName;
import org.hongdun.exchange.persistence.OutboxTable;
import org.hongdun.exchange.persistence.Settings;

/** Writes documents into the outbox, in the transaction of the decision. */
@ApplicationScoped
public class DocumentOutbox implements Outbox {

    private OutboxTable outbox;
    private ContentStore contents;
    private Settings settings;
    private Contracts contracts;
    private Transactions transactions;
    private Bells bells;
    private Clock clock;

    protected DocumentOutbox() {}

    @Inject
    public DocumentOutbox(
            OutboxTable outbox,
            ContentStore contents,
            Settings settings,
            Contracts contracts,
            Transactions transactions,
            Bells bells,
            Clock clock) {
        this.outbox = outbox;
        this.contents = contents;
        this.settings = settings;
        this.contracts = contracts;
        this.transactions = transactions;
        this.bells = bells;
        this.clock = clock;
    }

    @Override
    public void put(OutgoingDocument document) {
        require(document.body().length <= settings.amount(SettingName.BODY_LIMIT), document, "body too large");
        contracts.objection(document.type(), document.body()).ifPresent(text -> require(false, document, text));
        document.attachments().forEach(file -> requireStored(document, file));
        outbox.add(new OutboxDocument(document, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        transactions.afterCommit(() -> bells.ring(Direction.OUT, document.recipient()));
    }

    private void requireStored(OutgoingDocument document, ContentRef file) {
        require(
                file.length() <= settings.amount(SettingName.CONTENT_LIMIT) && contents.contains(file.sm3()),
                document,
                "attachment " + file.sm3() + " is too large or not stored");
    }

    private static void require(boolean right, OutgoingDocument document, String what) {
        if (!right) {
            throw new IllegalArgumentException(document.type() + " " + document.id() + ": " + what);
        }
    }
}
