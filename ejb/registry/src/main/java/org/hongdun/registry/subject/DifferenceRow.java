package org.hongdun.registry.subject;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A difference between the old registration system and the register.
 *
 * @param version what an officer who decides has seen
 * @param item name of the item in the domain standard
 * @param ours what the register said when the document came; null if nothing
 * @param theirs what the document says; null if nothing
 * @param approvedOn day of approval in the document
 * @param officer who decided; null while open
 */
public record DifferenceRow(
        long id,
        int version,
        long subjectId,
        String subjectName,
        String item,
        String ours,
        String theirs,
        LocalDate approvedOn,
        Instant foundAt,
        DifferenceStatus status,
        Instant decidedAt,
        String officer,
        String reason)
        implements Serializable {}
