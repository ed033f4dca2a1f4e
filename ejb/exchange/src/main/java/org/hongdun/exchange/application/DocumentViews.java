package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentRow;
import org.hongdun.exchange.DocumentView;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.exchange.Intervention;
import org.hongdun.exchange.contract.PrivateParts;
import org.hongdun.exchange.contract.XmlText;
import org.hongdun.exchange.domain.InboxDocument;
import org.hongdun.exchange.domain.OutboxDocument;
import org.hongdun.exchange.persistence.InboxTable;
import org.hongdun.exchange.persistence.MonitorTable;
import org.hongdun.exchange.persistence.OutboxTable;
import org.hongdun.kernel.RuleViolation;

/** Views out of the rows of the two tables. */
@ApplicationScoped
public class DocumentViews {

    private static final int PREVIEW = 20_000;

    private InboxTable inbox;
    private OutboxTable outbox;
    private MonitorTable monitor;
    private ContentStore contents;

    protected DocumentViews() {}

    @Inject
    public DocumentViews(InboxTable inbox, OutboxTable outbox, MonitorTable monitor, ContentStore contents) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.monitor = monitor;
        this.contents = contents;
    }

    public DocumentView view(String key) {
        return DocumentKeys.isIncoming(key)
                ? of(incoming(key), monitor.history(key), preview(key))
                : of(outgoing(key), monitor.history(key), preview(key));
    }

    /** As it came or left; with private parts masked, in UTF-8, unless it waits to be mended. */
    public byte[] body(String key) {
        byte[] bytes = bytes(key, Integer.MAX_VALUE);
        String text = text(bytes);
        String shown = shown(key, text);
        return shown.equals(text) ? bytes : XmlText.utf8(shown);
    }

    private String preview(String key) {
        String text = shown(key, text(bytes(key, 4 * PREVIEW)));
        String cut = text.length() > PREVIEW ? text.substring(0, PREVIEW) : text;
        return cut.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\u00B7");
    }

    private String shown(String key, String text) {
        boolean mustBeRead = DocumentKeys.isIncoming(key) && incoming(key).mayCorrect();
        return mustBeRead ? text : PrivateParts.masked(text);
    }

    private static String text(byte[] bytes) {
        try {
            return XmlText.of(bytes);
        } catch (XmlText.Unreadable guessed) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private byte[] bytes(String key, int most) {
        if (!DocumentKeys.isIncoming(key)) {
            return outgoing(key).body();
        }
        InboxDocument document = incoming(key);
        if (document.bodyContent() == null) {
            return document.body() == null ? new byte[0] : document.body();
        }
        try (InputStream in = contents.open(document.bodyContent())) {
            return in.readNBytes(most);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InboxDocument incoming(String key) {
        return inbox.find(DocumentKeys.incoming(key))
                .orElseThrow(() -> new RuleViolation(ExchangeError.DOCUMENT_UNKNOWN, key));
    }

    private OutboxDocument outgoing(String key) {
        return outbox.find(DocumentKeys.outgoing(key))
                .orElseThrow(() -> new RuleViolation(ExchangeError.DOCUMENT_UNKNOWN, key));
    }

    private static DocumentView of(InboxDocument document, List<Intervention> history, String preview) {
        DocumentRow row = new DocumentRow(
                document.key(),
                Direction.IN,
                document.sender(),
                document.documentId(),
                document.documentType(),
                document.sequence(),
                document.businessKey(),
                document.state(),
                document.receivedAt(),
                document.settledAt(),
                document.attempts(),
                document.receiptCode(),
                document.reason());
        return new DocumentView(
                row,
                document.version(),
                document.correlationId(),
                document.sentAt(),
                document.expiresAt(),
                document.nextAttemptAt(),
                document.digest(),
                document.keyId(),
                preview,
                document.bodyLength(),
                document.attachments(),
                document.duplicates(),
                document.businessNo(),
                document.mayResubmit(),
                document.mayCorrect(),
                document.mayDiscard(),
                document.mayPassGap(),
                history);
    }

    private static DocumentView of(OutboxDocument document, List<Intervention> history, String preview) {
        DocumentRow row = new DocumentRow(
                document.key(),
                Direction.OUT,
                document.recipient(),
                document.documentId(),
                document.documentType(),
                document.sequence(),
                document.businessKey(),
                document.state(),
                document.createdAt(),
                document.settledAt(),
                document.attempts(),
                document.receiptCode(),
                document.reason());
        return new DocumentView(
                row,
                document.version(),
                document.correlationId(),
                document.sentAt(),
                document.expiresAt(),
                null,
                document.digest(),
                document.keyId(),
                preview,
                document.body().length,
                document.attachments(),
                document.duplicates(),
                document.businessNo(),
                document.mayResubmit(),
                false,
                document.mayDiscard(),
                false,
                history);
    }
}
