package org.hongdun.exchange;

import java.time.Instant;

/**
 * What became of one of our documents at the other end.
 *
 * @param documentId id of our document
 * @param documentType its contract
 * @param recipient who wrote the receipt
 * @param businessKey as given to the {@link Outbox}, or null
 * @param accepted whether the document was accepted
 * @param code why not
 * @param text the other side's words, or null
 * @param businessNo number under which the matter is kept there, or null
 * @param receivedAt instant of the document's arrival there
 */
public record Receipt(
        String documentId,
        String documentType,
        String recipient,
        String businessKey,
        boolean accepted,
        ReceiptCode code,
        String text,
        String businessNo,
        Instant receivedAt) {}
