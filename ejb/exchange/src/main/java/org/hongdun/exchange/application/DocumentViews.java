package org.hongdun.exchange.application;

import java.util.List;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentRow;
import org.hongdun.exchange.DocumentView;
import org.hongdun.exchange.Intervention;
import org.hongdun.exchange.domain.InboxDocument;
import org.hongdun.exchange.domain.OutboxDocument;

/** Views out of the rows of the two tables. */
final class DocumentViews {

    private DocumentViews() {}

    static DocumentView of(InboxDocument document, List<Intervention> history, String preview) {
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

    static DocumentView of(OutboxDocument document, List<Intervention> history, String preview) {
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
