package org.hongdun.portal.enquiry;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the public search.
 *
 * @param creditCode unified social credit code, null for subjects registered before 2015 and not renewed
 * @param state code of the registration state (REGSTATE), 1 to 9
 */
public record SubjectRow(
        String creditCode,
        String registrationNumber,
        String name,
        String legalRepresentative,
        LocalDate established,
        String state,
        String authority)
        implements Serializable {}
