package org.hongdun.portal.enquiry;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hongdun.kernel.publicsubject.PublicSubject;
import org.hongdun.kernel.registration.SubjectKind;

/**
 * The public entry of one market subject.
 *
 * @param typeCode code of the enterprise type (ENTTYPE), 4 digits
 * @param type its name
 * @param registeredCapital in units of 10,000 (万元) of the currency, null if none is registered
 * @param paidInCapital in units of 10,000 (万元), null if none is registered
 * @param currency GB/T 12406, 156 = CNY
 * @param operatesUntil null = long-term (长期)
 * @param domicile of households only down to the street
 * @param state code of the registration state (REGSTATE), 1 to 9
 * @param asOf instant the register was read
 * @param investors shareholders, partners and the like; empty if the form has none
 */
public record SubjectView(
        String creditCode,
        String registrationNumber,
        String name,
        String typeCode,
        String type,
        String legalRepresentative,
        BigDecimal registeredCapital,
        BigDecimal paidInCapital,
        String currency,
        LocalDate established,
        LocalDate operatesFrom,
        LocalDate operatesUntil,
        String domicile,
        String scope,
        String industrySection,
        String authority,
        String state,
        Instant asOf,
        List<PublicSubject.Investor> investors)
        implements Serializable {

    private static final Set<String> ALIVE = Set.of("1", "7", "8");

    public SubjectKind kind() {
        return SubjectKind.of(typeCode);
    }

    /** First day of the operating term: that of the establishment where no other is registered. */
    public LocalDate termFrom() {
        return operatesFrom == null ? established : operatesFrom;
    }

    /** Whether the subject may still act: active, in liquidation or dormant; not revoked, cancelled, annulled or moved out. */
    public boolean alive() {
        return ALIVE.contains(state);
    }
}
