package org.hongdun.registry.inspection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.Reach;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.inspection.InspectionWork;

/** All annual inspections. */
public interface AnnualInspections {

    void add(AnnualInspection inspection);

    void add(InspectionReport report);

    Optional<AnnualInspection> find(long inspectionId);

    Optional<AnnualInspection> find(long subjectId, int reportYear);

    /** Those of a subject that wait for an officer or for a corrected report. */
    List<AnnualInspection> open(long subjectId);

    /** The report with that number; every inspection has those from 1 to its latest. */
    InspectionReport report(long inspectionId, int submission);

    /** The latest report of that subject about that year. */
    Optional<InspectionReport> latestReport(long subjectId, int reportYear);

    List<InspectionReport> reports(long inspectionId);

    /**
     * Inspections within reach, filtered, sorted and cut by the database.
     *
     * @param today divides the open ones into overdue, due today and later
     */
    Slice<AnnualInspection> list(ListQuery query, Reach reach, LocalDate today);

    /** Some that wait for review and are on no approval flow, the most urgent first; locked to the end of the transaction. */
    List<AnnualInspection> unsent(int most);

    /** Another last day for those that wait for review, with one statement however many they are. */
    void moved(Collection<Long> inspectionIds, LocalDate dueOn);

    /** The open ones within reach: how many, how many due before and on that day, and the earliest due date. */
    OpenWork openWork(Reach reach, LocalDate today);

    /** How many within reach stand in each state. */
    Map<InspectionStatus, Long> byStatus(int reportYear, Reach reach);

    /** Instants at which inspections about the year were passed since then, within reach. */
    List<Instant> passedSince(Instant since, int reportYear, Reach reach);

    /**
     * How the inspections about a year of a range of subjects stood at an instant, by subject.
     *
     * @param end the instant after the last one that counts
     */
    Map<Long, Standing> standings(int reportYear, long firstSubject, long lastSubject, Instant end);

    /** @param earliestDue null if nothing is open */
    record OpenWork(long open, long overdue, long dueToday, LocalDate earliestDue) {

        /** As the workbench shows it. */
        public InspectionWork.Counts counts(int longestOverrun) {
            return new InspectionWork.Counts(overdue, dueToday, open, longestOverrun);
        }
    }
}
