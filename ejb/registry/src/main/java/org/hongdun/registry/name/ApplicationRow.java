package org.hongdun.registry.name;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line in the list of applications.
 *
 * @param expiresOn last day of the reservation, null while there is none
 * @param decidedAt null until decided
 */
public record ApplicationRow(
        long id,
        String applicationNo,
        String name,
        String applicant,
        ApplicationStatus status,
        NameRegime regime,
        LocalDate acceptedOn,
        LocalDate expiresOn,
        String unitCode,
        Instant decidedAt)
        implements Serializable {}
