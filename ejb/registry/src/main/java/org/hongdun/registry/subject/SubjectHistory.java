package org.hongdun.registry.subject;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The record book of a subject as it was known on a day.
 *
 * @param acts oldest first
 * @param sources number of the act that set each item, as of the day asked for
 */
public record SubjectHistory(List<Act> acts, Map<SubjectItem, Integer> sources) implements Serializable {

    public SubjectHistory {
        acts = List.copyOf(acts);
        sources = Map.copyOf(sources);
    }

    /**
     * A legal act.
     *
     * @param actNo number in the record book, from 1
     * @param matter code of the change item (变更事项), such as 01 name; 00 establishment
     * @param effectiveOn first day on which what it says holds
     * @param officer name of who recorded it; null if another system sent it
     * @param target number of the act it corrects or withdraws; null for others
     * @param inForce false if it was withdrawn
     */
    public record Act(
            int actNo,
            ActKind kind,
            String matter,
            LocalDate effectiveOn,
            Instant recordedAt,
            String officer,
            String unitCode,
            String documentNo,
            String reason,
            Integer target,
            boolean inForce,
            List<Change> changes)
            implements Serializable {

        public Act {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What an act set.
     *
     * @param before null if it was empty, and for lists
     * @param after null if it became empty; lists as a summary
     */
    public record Change(SubjectItem item, String before, String after) implements Serializable {}
}
