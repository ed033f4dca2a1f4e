package org.hongdun.registry.name;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the check of a name found.
 *
 * @param day the day whose rules and cooling periods were applied
 * @param words forbidden words first
 * @param conflicts gravest rule first, at most {@link #MOST_CONFLICTS}
 * @param conflictCount all of them
 */
public record NameReport(
        NameParts parts,
        NameRegime regime,
        LocalDate day,
        NameResult result,
        List<NameFault> faults,
        List<WordHit> words,
        List<NameConflict> conflicts,
        int conflictCount)
        implements Serializable {

    /** How many conflicts are listed. */
    public static final int MOST_CONFLICTS = 50;

    public NameReport {
        faults = List.copyOf(faults);
        words = List.copyOf(words);
        conflicts = List.copyOf(conflicts);
    }
}
