package org.hongdun.kernel.publicsubject;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One market subject as anyone may read it; no person's number, no telephone.
 *
 * @param pripid the register's own key (主体身份代码), never reused
 * @param creditCode null for subjects registered before 2015 that never changed since
 * @param versionNo grows with every approved matter; an older version never replaces a newer one
 * @param typeCode 4 digits (企业类型)
 * @param capital registered capital, 万元; null if the form has none
 * @param currency GB/T 12406, 156 = yuan
 * @param paidIn paid-in capital, 万元; may be null
 * @param operatingTo null = without end
 * @param district GB/T 2260, 6 digits
 * @param section industry section A-T
 * @param industryCode 2 to 4 digits; may be null
 * @param authority registration authority, 6 digits
 * @param state 1 digit (登记状态)
 * @param investors shareholders, partners and the like, in the order of the register; empty if the form has none
 */
public record PublicSubject(
        String pripid,
        int versionNo,
        String creditCode,
        String registrationNo,
        String name,
        String typeCode,
        String legalRepresentative,
        BigDecimal capital,
        String currency,
        BigDecimal paidIn,
        LocalDate establishedOn,
        LocalDate approvedOn,
        LocalDate operatingFrom,
        LocalDate operatingTo,
        String domicile,
        String district,
        String businessScope,
        String section,
        String industryCode,
        String authority,
        String state,
        List<Investor> investors)
        implements Serializable {

    public PublicSubject {
        investors = List.copyOf(investors);
    }

    /**
     * Who has invested (股东、投资人), by name alone.
     *
     * @param subscribed 万元; null if not told, as are the others
     * @param share percent
     */
    public record Investor(String name, BigDecimal subscribed, BigDecimal paidIn, LocalDate dueOn, BigDecimal share)
            implements Serializable {}
}
