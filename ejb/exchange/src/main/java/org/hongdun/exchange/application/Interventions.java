package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.exchange.Intervention;
import org.hongdun.exchange.InterventionAudit;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.domain.InboxDocument;
import org.hongdun.exchange.domain.InterventionRecord;
import org.hongdun.exchange.domain.OutboxDocument;
import org.hongdun.exchange.domain.Refusal;
import org.hongdun.exchange.persistence.InboxTable;
import org.hongdun.exchange.persistence.Lanes;
import org.hongdun.exchange.persistence.MonitorTable;
import org.hongdun.exchange.persistence.OutboxTable;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.Sm3;

/** What an operator may do to a document: each act is asked of the document, written down with its reason, and audited. */
@ApplicationScoped
public class Interventions {

    private InboxTable inbox;
    private OutboxTable outbox;
    private MonitorTable monitor;
    private Lanes lanes;
    private ContentStore contents;
    private Receipts receipts;
    private Contracts contracts;
    private Collection<InterventionAudit> audits;
    private Clock clock;

    protected Interventions() {}

    @Inject
    Interventions(
            InboxTable inbox,
            OutboxTable outbox,
            MonitorTable monitor,
            Lanes lanes,
            ContentStore contents,
            Receipts receipts,
            Contracts contracts,
            @Any Instance<InterventionAudit> audits,
            Clock clock) {
        this(
                inbox,
                outbox,
                monitor,
                lanes,
                contents,
                receipts,
                contracts,
                audits.stream().toList(),
                clock);
    }

    public Interventions(
            InboxTable inbox,
            OutboxTable outbox,
            MonitorTable monitor,
            Lanes lanes,
            ContentStore contents,
            Receipts receipts,
            Contracts contracts,
            Collection<InterventionAudit> audits,
            Clock clock) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.monitor = monitor;
        this.lanes = lanes;
        this.contents = contents;
        this.receipts = receipts;
        this.contracts = contracts;
        this.audits = audits;
        this.clock = clock;
    }

    public void resubmit(String key, long seenVersion, String reason, String operator) {
        if (DocumentKeys.isIncoming(key)) {
            InboxDocument document = seen(incoming(key), seenVersion);
            DocumentState before = document.state();
            document.resubmit();
            note(document, Intervention.Kind.RESUBMIT, reason, operator, before, null);
        } else {
            OutboxDocument document = seen(outgoing(key), seenVersion);
            DocumentState before = document.state();
            document.resubmit();
            note(document, Intervention.Kind.RESUBMIT, reason, operator, before);
        }
    }

    public void correctAndResubmit(String key, long seenVersion, byte[] body, String reason, String operator) {
        InboxDocument document = seen(incoming(key), seenVersion);
        DocumentState before = document.state();
        String type = contracts.knows(document.documentType()) ? document.documentType() : null;
        Contracts.Look look = contracts.look(type, body);
        if (look.objection() != null) {
            throw new RuleViolation(ExchangeError.BODY_NOT_VALID, look.objection());
        }
        if (!contracts.maySend(document.sender(), look.type())) {
            throw new RuleViolation(ExchangeError.BODY_NOT_VALID, document.sender() + " may not send " + look.type());
        }
        String replaced = contents.store(
                        new ByteArrayInputStream(document.body()),
                        document.documentId(),
                        "text/xml",
                        document.bodyLength())
                .sm3();
        document.correct(look.type(), body, Sm3.of(body));
        note(document, Intervention.Kind.CORRECT_AND_RESUBMIT, reason, operator, before, replaced);
    }

    public void discard(String key, long seenVersion, String reason, String operator) {
        if (DocumentKeys.isIncoming(key)) {
            InboxDocument document = seen(incoming(key), seenVersion);
            DocumentState before = document.state();
            if (document.discard(reason, now())) {
                receipts.refused(document, new Refusal(ReceiptCode.NOT_POSSIBLE, reason));
            }
            note(document, Intervention.Kind.DISCARD, reason, operator, before, null);
        } else {
            OutboxDocument document = seen(outgoing(key), seenVersion);
            DocumentState before = document.state();
            document.discard(reason, now());
            note(document, Intervention.Kind.DISCARD, reason, operator, before);
        }
    }

    public void passGap(String key, long seenVersion, String reason, String operator) {
        InboxDocument document = seen(incoming(key), seenVersion);
        document.requirePassGap();
        lanes.locked(Direction.IN, document.sender(), document.documentType()).passGapBefore(document.sequence());
        note(document, Intervention.Kind.PASS_GAP, reason, operator, document.state(), null);
    }

    private void note(
            InboxDocument document,
            Intervention.Kind kind,
            String reason,
            String operator,
            DocumentState before,
            String replaced) {
        note(
                new Intervention(
                        document.key(),
                        document.sender(),
                        document.documentId(),
                        kind,
                        operator,
                        now(),
                        checked(reason),
                        before,
                        document.state()),
                replaced);
    }

    private void note(
            OutboxDocument document, Intervention.Kind kind, String reason, String operator, DocumentState before) {
        note(
                new Intervention(
                        document.key(),
                        document.recipient(),
                        document.documentId(),
                        kind,
                        operator,
                        now(),
                        checked(reason),
                        before,
                        document.state()),
                null);
    }

    private void note(Intervention done, String replaced) {
        monitor.add(new InterventionRecord(done, replaced));
        audits.forEach(audit -> audit.record(done));
    }

    private static String checked(String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.length() < 2 || said.length() > 500) {
            throw new RuleViolation(ExchangeError.REASON_MISSING);
        }
        return said;
    }

    private InboxDocument incoming(String key) {
        return inbox.locked(DocumentKeys.incoming(key))
                .orElseThrow(() -> new RuleViolation(ExchangeError.DOCUMENT_UNKNOWN, key));
    }

    private OutboxDocument outgoing(String key) {
        return outbox.locked(DocumentKeys.outgoing(key))
                .orElseThrow(() -> new RuleViolation(ExchangeError.DOCUMENT_UNKNOWN, key));
    }

    private static InboxDocument seen(InboxDocument document, long version) {
        requireSeen(document.version() == version);
        return document;
    }

    private static OutboxDocument seen(OutboxDocument document, long version) {
        requireSeen(document.version() == version);
        return document;
    }

    private static void requireSeen(boolean same) {
        if (!same) {
            throw new RuleViolation(ExchangeError.CHANGED_MEANWHILE);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
