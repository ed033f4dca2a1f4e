package org.hongdun.insight.statistics;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One night's published figures; what does not balance is never published.
 *
 * @param asOf the day at whose end (24:00) was counted
 * @param inspectionYear the year reported on
 * @param itemsIn market subjects read
 * @param itemsOut counted
 * @param itemsSkipped not to be inspected (households, established too late, left the register)
 * @param itemsFailed could not be placed in the table
 */
public record Snapshot(
        LocalDate asOf,
        int inspectionYear,
        long itemsIn,
        long itemsOut,
        long itemsSkipped,
        long itemsFailed,
        Instant startedAt,
        Instant finishedAt)
        implements Serializable {

    /** Whether read = counted + skipped + failed. */
    public boolean balanced() {
        return itemsIn == itemsOut + itemsSkipped + itemsFailed;
    }
}
