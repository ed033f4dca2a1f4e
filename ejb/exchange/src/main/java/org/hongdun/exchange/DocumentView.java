package org.hongdun.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One document with all that is known about it.
 *
 * @param version to be given back with every intervention; refused with HD-X008 if somebody was faster
 * @param nextAttemptAt when it is tried again, or null
 * @param bodyPreview the first 20,000 characters of the body, control characters replaced
 * @param bodyLength bytes
 * @param businessNo number of the matter, from the receipt; or null
 * @param mayResubmit whether {@link ExchangeMonitor#resubmit} is possible now; so the others
 * @param history interventions, oldest first
 */
public record DocumentView(
        DocumentRow row,
        long version,
        String correlationId,
        Instant sentAt,
        Instant expiresAt,
        Instant nextAttemptAt,
        String digest,
        String keyId,
        String bodyPreview,
        long bodyLength,
        List<ContentRef> attachments,
        int duplicates,
        String businessNo,
        boolean mayResubmit,
        boolean mayCorrect,
        boolean mayDiscard,
        boolean mayPassGap,
        List<Intervention> history)
        implements Serializable {

    public DocumentView {
        attachments = List.copyOf(attachments);
        history = List.copyOf(history);
    }
}
