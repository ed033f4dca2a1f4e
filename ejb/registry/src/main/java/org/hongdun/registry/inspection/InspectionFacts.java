package org.hongdun.registry.inspection;

import java.time.LocalDate;
import java.util.List;

/** The register joined with its inspections as they stood at the end of a business date. Permission: {@code system}. */
public interface InspectionFacts {

    /**
     * One fact for each market subject that had been registered by the end of that day, whether it filed or not.
     *
     * @param reportYear the year reported about
     * @param afterSubjectId 0 at first, then the last id received; ascending
     * @param limit 1 to 1,000
     */
    List<InspectionFact> asOf(LocalDate businessDate, int reportYear, long afterSubjectId, int limit);

    /** How many facts there are for that day. */
    long count(LocalDate businessDate);
}
