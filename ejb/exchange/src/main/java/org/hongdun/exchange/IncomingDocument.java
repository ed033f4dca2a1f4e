package org.hongdun.exchange;

import java.time.Instant;
import java.util.List;

/**
 * A document that has arrived and passed every check of the exchange.
 *
 * @param id the sender's id, unique per sender, at most 64 characters (a UUID from our own side)
 * @param type name of the contract
 * @param sender {@code portal}, {@code intranet} or {@code legacy-<system>}, as proved by signature or account
 * @param correlationId id of the document it answers, or null
 * @param sentAt instant given by the sender
 * @param receivedAt instant of its arrival here, which counts for legal periods
 * @param body XML, valid against the contract, in UTF-8 whatever charset it came in
 * @param attachments files that came beside the body
 */
public record IncomingDocument(
        String id,
        String type,
        String sender,
        String correlationId,
        Instant sentAt,
        Instant receivedAt,
        byte[] body,
        List<ContentRef> attachments) {

    public IncomingDocument {
        attachments = List.copyOf(attachments);
    }
}
