package org.hongdun.exchange;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A document on its way out.
 *
 * @param id names the document everywhere and for ever; a second document with the same id is refused by the database
 * @param type name of the contract, such as {@code annual-report-filed.v1}
 * @param correlationId id of the document this one answers, or null
 * @param businessKey what the order is kept for, such as a credit code: documents of one type with the same key never
 *     overtake each other; or null; at most 64 characters
 * @param body XML of the contract
 * @param attachments files that travel beside the body, already in the {@link ContentStore}; at most 50
 * @param recipient {@code portal}, {@code intranet} or {@code legacy-<system>}
 */
public record OutgoingDocument(
        UUID id,
        String type,
        String correlationId,
        String businessKey,
        byte[] body,
        List<ContentRef> attachments,
        String recipient) {

    public OutgoingDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(recipient, "recipient");
        attachments = List.copyOf(attachments);
    }

    /** A new document without attachments that answers nothing. */
    public static OutgoingDocument of(String recipient, String type, String businessKey, byte[] body) {
        return new OutgoingDocument(UUID.randomUUID(), type, null, businessKey, body, List.of(), recipient);
    }

    public OutgoingDocument answering(String documentId) {
        return new OutgoingDocument(id, type, documentId, businessKey, body, attachments, recipient);
    }

    public OutgoingDocument with(List<ContentRef> files) {
        return new OutgoingDocument(id, type, correlationId, businessKey, body, files, recipient);
    }
}
