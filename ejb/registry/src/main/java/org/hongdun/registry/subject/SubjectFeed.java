package org.hongdun.registry.subject;

import java.time.Instant;
import java.util.List;

/** The register for whoever keeps a copy of it to search in: what has been recorded, and by what a subject is found. */
public interface SubjectFeed {

    /**
     * How far the record book of a subject goes.
     *
     * @param acts number of its newest act
     */
    record Mark(long subjectId, int acts) {}

    /** The subjects in whose record book something was recorded after the instant; in no order. */
    List<Mark> recordedAfter(Instant instant);

    /**
     * All subjects, by id.
     *
     * @param afterSubjectId 0 at first, then the last id received
     * @param limit 1 to 1,000
     */
    List<Mark> marks(long afterSubjectId, int limit);

    /**
     * These subjects as they stand and are known now.
     *
     * @param subjectIds at most 1,000
     */
    List<SoughtSubject> subjects(List<Long> subjectIds);
}
