package org.hongdun.exchange.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What is said about a document outside its body, and what the signature covers.
 *
 * @param sequence gapless per sender, recipient and type from 1, or null where no order is kept
 * @param attachments as {@link Attachments#text}, or null
 * @param keyId names the key of the signature
 */
public record Envelope(
        String id,
        String type,
        String sender,
        String recipient,
        Long sequence,
        Instant sentAt,
        Instant expiresAt,
        String correlationId,
        String businessKey,
        String digest,
        String keyId,
        String attachments) {

    /** The bytes that are signed: every field by name, in fixed order, with line ends inside a value escaped. */
    public byte[] canonical() {
        StringBuilder text = new StringBuilder("hongdun-envelope=1\n");
        line(text, "id", id);
        line(text, "type", type);
        line(text, "sender", sender);
        line(text, "recipient", recipient);
        line(text, "sequence", sequence);
        line(text, "sentAt", sentAt);
        line(text, "expiresAt", expiresAt);
        line(text, "correlation", correlationId);
        line(text, "businessKey", businessKey);
        line(text, "digest", digest);
        line(text, "key", keyId);
        line(text, "attachments", attachments);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String name, Object value) {
        String written = value == null ? "" : value.toString();
        text.append(name)
                .append('=')
                .append(written.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D"))
                .append('\n');
    }
}
