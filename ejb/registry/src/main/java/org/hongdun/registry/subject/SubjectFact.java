package org.hongdun.registry.subject;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What counting work needs to know of a subject on a day.
 *
 * @param household whether it is an individual household (个体工商户), which owes no annual inspection
 */
public record SubjectFact(
        long subjectId,
        String creditCode,
        String name,
        String typeCode,
        String section,
        String authority,
        String station,
        LocalDate establishedOn,
        SubjectState state,
        boolean household)
        implements Serializable {}
