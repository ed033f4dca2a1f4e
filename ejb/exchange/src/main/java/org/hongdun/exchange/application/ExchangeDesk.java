package org.hongdun.exchange.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentRow;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.DocumentView;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.exchange.ExchangeMonitor;
import org.hongdun.exchange.Intervention;
import org.hongdun.exchange.InterventionAudit;
import org.hongdun.exchange.LedgerLine;
import org.hongdun.exchange.LinkState;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.exchange.contract.Contracts;
import org.hongdun.exchange.contract.XmlText;
import org.hongdun.exchange.domain.InboxDocument;
import org.hongdun.exchange.domain.InterventionRecord;
import org.hongdun.exchange.domain.OutboxDocument;
import org.hongdun.exchange.domain.Refusal;
import org.hongdun.exchange.persistence.InboxTable;
import org.hongdun.exchange.persistence.Lanes;
import org.hongdun.exchange.persistence.MonitorTable;
import org.hongdun.exchange.persistence.OutboxTable;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.crypto.Sm3;

/** The operator at the exchange. */
@Stateless
@Local(ExchangeMonitor.class)
public class ExchangeDesk implements ExchangeMonitor {

    private static final int PREVIEW = 20_000;

    @Inject
    private MonitorTable monitor;

    @Inject
    private InboxTable inbox;

    @Inject
    private OutboxTable outbox;

    @Inject
    private Lanes lanes;

    @Inject
    private ContentStore contents;

    @Inject
    private Receipts receipts;

    @Inject
    private Contracts contracts;

    @Inject
    private LinkBoard board;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<InterventionAudit> audits;

    @Resource
    private SessionContext caller;

    @Override
    @RolesAllowed("exchange-monitor")
    public Slice<DocumentRow> documents(ListQuery query) {
        return monitor.documents(query);
    }

    @Override
    @RolesAllowed("exchange-monitor")
    public DocumentView document(String key) {
        return isIncoming(key)
                ? DocumentViews.of(incoming(key, false), monitor.history(key), preview(key))
                : DocumentViews.of(outgoing(key, false), monitor.history(key), preview(key));
    }

    @Override
    @RolesAllowed("exchange-monitor")
    public byte[] body(String key) {
        return bytes(key, Integer.MAX_VALUE);
    }

    private String preview(String key) {
        byte[] bytes = bytes(key, 4 * PREVIEW);
        String text;
        try {
            text = XmlText.of(bytes);
        } catch (XmlText.Unreadable guessed) {
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        String cut = text.length() > PREVIEW ? text.substring(0, PREVIEW) : text;
        return cut.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\u00B7");
    }

    private byte[] bytes(String key, int most) {
        if (!isIncoming(key)) {
            return outgoing(key, false).body();
        }
        InboxDocument document = incoming(key, false);
        if (document.bodyContent() == null) {
            return document.body() == null ? new byte[0] : document.body();
        }
        try (InputStream in = contents.open(document.bodyContent())) {
            return in.readNBytes(most);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    @RolesAllowed("exchange-intervene")
    public void resubmit(String key, long seenVersion, String reason) {
        if (isIncoming(key)) {
            InboxDocument document = seen(incoming(key, true), seenVersion);
            DocumentState before = document.state();
            document.resubmit();
            note(document, Intervention.Kind.RESUBMIT, reason, before, null);
        } else {
            OutboxDocument document = seen(outgoing(key, true), seenVersion);
            DocumentState before = document.state();
            document.resubmit();
            note(document, Intervention.Kind.RESUBMIT, reason, before);
        }
    }

    @Override
    @RolesAllowed("exchange-intervene")
    public void correctAndResubmit(String key, long seenVersion, byte[] body, String reason) {
        InboxDocument document = seen(incoming(key, true), seenVersion);
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
        note(document, Intervention.Kind.CORRECT_AND_RESUBMIT, reason, before, replaced);
    }

    @Override
    @RolesAllowed("exchange-intervene")
    public void discard(String key, long seenVersion, String reason) {
        if (isIncoming(key)) {
            InboxDocument document = seen(incoming(key, true), seenVersion);
            DocumentState before = document.state();
            if (document.discard(reason, now())) {
                receipts.refused(document, new Refusal(ReceiptCode.NOT_POSSIBLE, reason));
            }
            note(document, Intervention.Kind.DISCARD, reason, before, null);
        } else {
            OutboxDocument document = seen(outgoing(key, true), seenVersion);
            DocumentState before = document.state();
            document.discard(reason, now());
            note(document, Intervention.Kind.DISCARD, reason, before);
        }
    }

    @Override
    @RolesAllowed("exchange-intervene")
    public void passGap(String key, long seenVersion, String reason) {
        InboxDocument document = seen(incoming(key, true), seenVersion);
        document.requirePassGap();
        lanes.locked(Direction.IN, document.sender(), document.documentType()).passGapBefore(document.sequence());
        note(document, Intervention.Kind.PASS_GAP, reason, document.state(), null);
    }

    @Override
    @RolesAllowed("exchange-monitor")
    public List<LinkState> links() {
        return board.links().stream().map(this::withBacklog).toList();
    }

    private LinkState withBacklog(LinkState link) {
        long backlog = link.direction() == Direction.IN ? inbox.open(link.partner()) : outbox.waiting(link.partner());
        return new LinkState(
                link.name(),
                link.partner(),
                link.direction(),
                link.connectedSince(),
                link.awaySince(),
                link.lastError(),
                link.lastDocumentAt(),
                backlog);
    }

    @Override
    @RolesAllowed("exchange-monitor")
    public List<LedgerLine> ledger() {
        return monitor.ledger();
    }

    private void note(
            InboxDocument document, Intervention.Kind kind, String reason, DocumentState before, String replaced) {
        note(
                new Intervention(
                        document.key(),
                        document.sender(),
                        document.documentId(),
                        kind,
                        caller.getCallerPrincipal().getName(),
                        now(),
                        checked(reason),
                        before,
                        document.state()),
                replaced);
    }

    private void note(OutboxDocument document, Intervention.Kind kind, String reason, DocumentState before) {
        note(
                new Intervention(
                        document.key(),
                        document.recipient(),
                        document.documentId(),
                        kind,
                        caller.getCallerPrincipal().getName(),
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

    private InboxDocument incoming(String key, boolean locked) {
        long id = id(key);
        return (locked ? inbox.locked(id) : inbox.find(id))
                .orElseThrow(() -> new RuleViolation(ExchangeError.DOCUMENT_UNKNOWN, key));
    }

    private OutboxDocument outgoing(String key, boolean locked) {
        long id = id(key);
        return (locked ? outbox.locked(id) : outbox.find(id))
                .orElseThrow(() -> new RuleViolation(ExchangeError.DOCUMENT_UNKNOWN, key));
    }

    private static boolean isIncoming(String key) {
        if (key == null || !key.matches("(IN|OUT)-[0-9]{1,18}")) {
            throw new RuleViolation(ExchangeError.DOCUMENT_UNKNOWN, key);
        }
        return key.startsWith("IN-");
    }

    private static long id(String key) {
        return Long.parseLong(key.substring(key.indexOf('-') + 1));
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
