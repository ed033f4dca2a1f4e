package org.hongdun.registry.name;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A word to be listed.
 *
 * @param word 1 to 30 characters
 * @param validFrom first day on which it is looked for
 * @param reason shown with the word, 1 to 200 characters
 * @param legalBasis where it is written, 1 to 200 characters
 */
public record NewWord(
        String word,
        WordKind kind,
        WordScope scope,
        WordMatch match,
        LocalDate validFrom,
        String reason,
        String legalBasis)
        implements Serializable {}
