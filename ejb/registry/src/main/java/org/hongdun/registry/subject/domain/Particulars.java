package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.hibernate.Length;
import org.hongdun.kernel.CreditCode;
import org.hongdun.registry.subject.SubjectState;

/**
 * What the register says about a subject at one time: registered and filed items under the names of the domain standard.
 *
 * @param capital 万元 of the currency; null if the form has none
 * @param industryEdition edition of GB/T 4754 the section and code belong to
 */
@Embeddable
public record Particulars(
        @Column(name = "uniscid", length = 18) CreditCode creditCode,
        @Column(name = "regno", length = 15) String registrationNo,

        @Column(name = "entname", length = 200, nullable = false)
        String name,

        @Column(name = "enttype", length = 4, nullable = false)
        String typeCode,

        @Column(name = "lerep", length = 100, nullable = false)
        String legalRepresentative,

        @Column(name = "regcap", precision = 18, scale = 6) BigDecimal capital,

        @Column(name = "regcapcur", length = 3, nullable = false)
        String currency,

        @Column(name = "reccap", precision = 18, scale = 6) BigDecimal paidIn,
        @Column(name = "estdate", nullable = false) LocalDate establishedOn,
        @Column(name = "apprdate", nullable = false) LocalDate approvedOn,
        @Column(name = "opfrom") LocalDate operatingFrom,
        @Column(name = "opto") LocalDate operatingTo,

        @Column(name = "dom", length = 500, nullable = false)
        String domicile,

        @Column(name = "domdistrict", length = 6, nullable = false)
        String district,

        @Column(name = "opscope", length = Length.LONG32, nullable = false)
        String businessScope,

        @Column(name = "industry_edition", length = 4, nullable = false)
        String industryEdition,

        @Column(name = "industryphy", length = 1, nullable = false)
        String section,

        @Column(name = "industryco", length = 4) String industryCode,

        @Column(name = "regorg", length = 6, nullable = false)
        String authority,

        @Column(name = "localadm", length = 8) String station,

        @Column(name = "regstate", length = 1, nullable = false)
        SubjectState state,

        @Column(name = "ended_on") LocalDate endedOn,
        @Column(name = "empnum") Integer staff,

        @Column(name = "creditlevel", length = 1, nullable = false)
        String creditClass) {

    private static final String HOUSEHOLD = "9999";
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d.*");

    /** Whether the subject is an individual household (个体工商户). */
    public boolean isHousehold() {
        return isHousehold(typeCode);
    }

    /** The domicile as anyone may read it: a household's, often a home, only down to the street. */
    public String publicDomicile() {
        return isHousehold() ? HOUSE_NUMBER.matcher(domicile).replaceFirst("") : domicile;
    }

    public static boolean isHousehold(String typeCode) {
        return HOUSEHOLD.equals(typeCode);
    }
}
