package org.hongdun.registry.name;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line in the list of words.
 *
 * @param validTo last day, null while open
 */
public record WordRow(
        String word,
        WordKind kind,
        WordScope scope,
        WordMatch match,
        LocalDate validFrom,
        LocalDate validTo,
        String reason,
        String legalBasis)
        implements Serializable {}
