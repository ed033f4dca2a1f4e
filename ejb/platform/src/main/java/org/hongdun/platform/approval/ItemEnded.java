package org.hongdun.platform.approval;

import java.time.Instant;
import java.util.Map;

/**
 * How an item ended.
 *
 * @param outcome the last decision; null unless {@link ItemStatus#ENDED}
 * @param reason why it was terminated or revoked, else null
 */
public record ItemEnded(
        long itemId,
        String itemKind,
        String itemKey,
        ItemStatus status,
        Verdict outcome,
        String reason,
        Map<String, Object> values,
        Instant at) {

    public ItemEnded {
        values = Map.copyOf(values);
    }
}
