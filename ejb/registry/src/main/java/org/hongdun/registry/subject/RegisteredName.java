package org.hongdun.registry.subject;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A name and the days on which it was registered.
 *
 * @param until first day on which it was no longer borne; null for the name borne today, or borne when the subject ended
 * @param state of the subject today
 * @param endedOn day on which the subject ended; null while it lasts
 */
public record RegisteredName(
        long subjectId,
        String name,
        LocalDate from,
        LocalDate until,
        String typeCode,
        String section,
        String industryCode,
        String authority,
        SubjectState state,
        LocalDate endedOn)
        implements Serializable {}
