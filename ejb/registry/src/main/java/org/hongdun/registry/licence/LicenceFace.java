package org.hongdun.registry.licence;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is printed on a licence.
 *
 * @param creditCode null for subjects that never got one
 * @param capital as it is written; null if the form has none
 * @param operatingTo null = long-term
 * @param authority name of the registration authority
 */
public record LicenceFace(
        String creditCode,
        String registrationNo,
        String name,
        String typeName,
        String legalRepresentative,
        String capital,
        LocalDate establishedOn,
        LocalDate operatingFrom,
        LocalDate operatingTo,
        String domicile,
        String businessScope,
        String authority)
        implements Serializable {}
