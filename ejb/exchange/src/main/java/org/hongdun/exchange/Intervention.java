package org.hongdun.exchange;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an operator did to a document.
 *
 * @param operator login name
 */
public record Intervention(
        String documentKey,
        String partner,
        String documentId,
        Kind kind,
        String operator,
        Instant at,
        String reason,
        DocumentState before,
        DocumentState after)
        implements Serializable {

    /** The verbs of {@link ExchangeMonitor}. */
    public enum Kind {
        RESUBMIT,
        CORRECT_AND_RESUBMIT,
        DISCARD,
        PASS_GAP
    }
}
