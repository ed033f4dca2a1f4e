package org.hongdun.registry.subject;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line in the list of market subjects.
 *
 * @param creditCode null for subjects that never got one
 * @param typeCode 4 digits (企业类型)
 * @param capital registered capital, 万元; null if the form has none
 * @param section industry section A-T
 * @param authority code of the registration authority
 */
public record SubjectRow(
        long id,
        String creditCode,
        String registrationNo,
        String name,
        String typeCode,
        String legalRepresentative,
        BigDecimal capital,
        LocalDate establishedOn,
        String section,
        String authority,
        SubjectState state)
        implements Serializable {}
