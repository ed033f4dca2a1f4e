package org.hongdun.registry.inspection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** Annual inspections on an officer's workbench. Permission: {@code inspection-read}. */
public interface InspectionWork {

    /** Inspections within reach that wait for review, the one with the least statutory time left first. */
    Slice<InspectionRow> open(ListQuery query);

    Counts counts();

    /**
     * How far the inspections about a year have come within reach.
     *
     * @param days how many working days the curve shows, 1 or more; the last one is today, or the last before today
     */
    Progress progress(int reportYear, int days);

    /**
     * Open inspections by time left.
     *
     * @param overdue the last day has passed
     * @param dueToday today is the last day
     * @param open all that wait, the two others included
     * @param longestOverrun working days since the oldest one was due; 0 if none is overdue or only days off lie between
     */
    record Counts(long overdue, long dueToday, long open, int longestOverrun) implements Serializable {}

    /**
     * @param filed all inspections of the year
     * @param curve passed per working day, oldest first
     */
    record Progress(long filed, long passed, long returned, long waiting, List<Day> curve) implements Serializable {

        public Progress {
            curve = List.copyOf(curve);
        }
    }

    /** Inspections passed on a day. */
    record Day(LocalDate day, long passed) implements Serializable {}
}
