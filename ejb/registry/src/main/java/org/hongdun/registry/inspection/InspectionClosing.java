package org.hongdun.registry.inspection;

import java.io.Serializable;
import java.time.LocalDate;

/** What the end of the window brings for those who have not filed (rule 5). Permission: {@code system}. */
public interface InspectionClosing {

    /**
     * If the window of the annual inspection was open on that day and on the next one is not, goes through the next market
     * subjects: who owes the inspection and has filed nothing in time is locked, and his cards are suspended, unless he has
     * passed since. Once more is harmless.
     *
     * @param afterSubjectId 0 at first, then the last id received
     * @param limit 1 to 1,000
     */
    Closed close(LocalDate day, long afterSubjectId, int limit);

    /** Of a batch of subjects: how many were looked at, how many of them were overdue, and the last id. */
    record Closed(int subjects, int overdue, long lastSubjectId) implements Serializable {}
}
