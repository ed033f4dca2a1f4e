package org.hongdun.insight.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where the night writes. All writes are keyed by day and subject: writing twice is harmless. Permission
 * {@code system}.
 */
public interface InspectionLedger {

    /**
     * Lays down the facts of one chunk, replacing whatever an earlier try left between its first and last subject.
     *
     * @param tallies in ascending order of the subject id
     */
    void put(LocalDate asOf, int inspectionYear, List<InspectionTally> tallies);

    /** How many facts of the day lie down, by disposition. */
    Map<InspectionTally.Disposition, Long> counts(LocalDate asOf, int inspectionYear);

    /** How many facts of the day were skipped or failed, by reason. */
    Map<String, Long> reasons(LocalDate asOf);

    /** Derives the figures of the day from its facts in one statement, replacing those of an earlier try. */
    void derive(LocalDate asOf, int inspectionYear);

    /**
     * Checks the identities and publishes the day.
     *
     * @throws org.hongdun.kernel.RuleViolation HD-Q002 to HD-Q004 if the figures do not hold; nothing is published then
     */
    void publish(LocalDate asOf, int inspectionYear, Instant startedAt, Instant now);

    /** Removes the facts of days before the given one; figures stay. */
    void forgetFactsBefore(LocalDate day);
}
