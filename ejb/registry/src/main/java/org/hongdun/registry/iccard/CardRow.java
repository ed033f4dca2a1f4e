package org.hongdun.registry.iccard;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line in the list of cards.
 *
 * @param duplicateNo duplicate licence it stands for; null in stock, as all that is about the subject
 * @param suspendedFor null unless suspended
 * @param rewriteDueOn last day to have changed data written; null if it is up to date
 */
public record CardRow(
        long id,
        String cardNo,
        CardState state,
        String unitCode,
        Long subjectId,
        Integer duplicateNo,
        String creditCode,
        String subjectName,
        LocalDate issuedOn,
        LocalDate expiresOn,
        SuspensionGround suspendedFor,
        LocalDate rewriteDueOn,
        Instant changedAt)
        implements Serializable {}
