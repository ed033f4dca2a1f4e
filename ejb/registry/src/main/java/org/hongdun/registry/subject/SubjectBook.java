package org.hongdun.registry.subject;

import java.time.LocalDate;

/**
 * The record book of a subject, read. Every method refuses with HD-S001, or HD-S002 if nothing was known of it then; days are
 * meant as in {@link MarketSubjects#asOf(long, LocalDate, LocalDate)}.
 */
public interface SubjectBook {

    /** Permission: {@code subject-read}, or {@code system}. */
    SubjectHistory history(long subjectId, LocalDate day, LocalDate knownOn);

    /** Numbers of certificates and telephones are masked. Permission: {@code subject-read}, or {@code system}. */
    SubjectLists lists(long subjectId, LocalDate day, LocalDate knownOn);

    /** As {@link #lists}, with the numbers in clear; the log remembers who read them. Permission: {@code subject-identity-read}. */
    SubjectLists identities(long subjectId, LocalDate day, LocalDate knownOn);
}
