package org.hongdun.exchange.application;

import java.util.List;
import java.util.Map;
import org.hongdun.exchange.ContentRef;

/**
 * A document ready for the broker.
 *
 * @param transmissionId for the broker's duplicate detection
 * @param properties of the message
 * @param signed whether it crosses the gap; the old systems get text instead of bytes
 */
public record Parcel(
        long id,
        String transmissionId,
        String recipient,
        String correlationId,
        Map<String, String> properties,
        byte[] body,
        List<ContentRef> attachments,
        boolean signed) {}
