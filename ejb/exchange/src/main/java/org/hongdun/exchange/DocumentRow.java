package org.hongdun.exchange;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the operator's list.
 *
 * @param key names the line: {@code IN-<n>} or {@code OUT-<n>}
 * @param partner who sent it, or to whom it goes
 * @param documentType contract, or {@code ?} where it could not be told
 * @param sequence number per partner and type, or null
 * @param at instant of arrival (IN) or of the decision (OUT); the age is counted from here
 * @param settledAt instant of the last word, or null
 * @param code receipt code, or null while there is none
 * @param reason what went wrong last, or null
 */
public record DocumentRow(
        String key,
        Direction direction,
        String partner,
        String documentId,
        String documentType,
        Long sequence,
        String businessKey,
        DocumentState state,
        Instant at,
        Instant settledAt,
        int attempts,
        Integer code,
        String reason)
        implements Serializable {}
