package org.hongdun.portal.enquiry;

import java.io.Serializable;
import java.time.LocalDate;
import org.hongdun.kernel.registration.SubjectKind;

/**
 * One line of the public search.
 *
 * @param creditCode unified social credit code, null for subjects registered before 2015 and not renewed
 * @param typeCode code of the enterprise type (ENTTYPE), 4 digits
 * @param state code of the registration state (REGSTATE), 1 to 9
 */
public record SubjectRow(
        String creditCode,
        String registrationNumber,
        String name,
        String typeCode,
        String legalRepresentative,
        LocalDate established,
        String state,
        String authority)
        implements Serializable {

    public SubjectKind kind() {
        return SubjectKind.of(typeCode);
    }
}
