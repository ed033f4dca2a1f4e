package org.hongdun.registry.name;

import java.io.Serializable;
import java.time.LocalDate;

/** The nightly work on the name book. Permission: {@code system}. */
public interface NameUpkeep {

    /**
     * Takes the names of the next market subjects from the register into the book, and what became of those it has. Once more
     * is harmless.
     *
     * @param afterSubjectId 0 at first, then the last id received
     * @param limit 1 to 1,000
     */
    Taken takeIn(LocalDate businessDate, long afterSubjectId, int limit);

    /** How many subjects {@link #takeIn} will go through. */
    long countSubjects(LocalDate businessDate);

    /** Reservations whose last day has passed by the end of that day. */
    long countRunOut(LocalDate businessDate);

    /**
     * Ends the next run out reservations and frees their names.
     *
     * @return how many
     */
    int release(LocalDate businessDate, int limit);

    /** Compares this server's index with the book and repairs it. */
    IndexReport checkIndex();

    /** Of a batch of subjects: how many were read, how many entries that changed, and the last id. */
    record Taken(int subjects, int changed, long lastSubjectId) implements Serializable {}

    /**
     * @param entries in the book
     * @param missing not in the index, or otherwise there
     * @param surplus in the index and not in the book
     */
    record IndexReport(long entries, long missing, long surplus) implements Serializable {}
}
