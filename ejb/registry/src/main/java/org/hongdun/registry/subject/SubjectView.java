package org.hongdun.registry.subject;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A market subject as it stood on the day asked for, as it was known on another.
 *
 * @param pripid the register's own key (主体身份代码)
 * @param creditCode null for subjects that never got one
 * @param capital registered capital, 万元; null if the form has none
 * @param currency GB/T 12406, 156 = yuan
 * @param operatingTo null = without end
 * @param district GB/T 2260 code of the domicile
 * @param authority code of the registration authority
 * @param station code of the supervising station; null if the authority has none
 * @param staff number of persons; null if never told
 * @param creditClass A, B, C, D or N (信用类别)
 * @param endedOn day of cancellation or revocation; null while neither
 * @param household whether it is an individual household (个体工商户), which owes no annual inspection
 * @param revokedOn day on which the licence was revoked; null if never
 * @param parentId id of the enterprise a branch belongs to; null for others, and if it is not in the register
 * @param versionNo act with which this version began
 * @param validFrom first day of this version
 * @param validTo first day on which it no longer held; null if it still holds
 * @param acts number of the newest act; to be given back with the next one
 */
public record SubjectView(
        long id,
        String pripid,
        String creditCode,
        String registrationNo,
        String oldRegistrationNo,
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
        String premises,
        String premisesDistrict,
        String businessScope,
        String industryEdition,
        String section,
        String industryCode,
        String authority,
        String station,
        SubjectState state,
        LocalDate endedOn,
        LocalDate revokedOn,
        String cancellationReason,
        Integer staff,
        String creditClass,
        Long parentId,
        boolean household,
        int versionNo,
        LocalDate validFrom,
        LocalDate validTo,
        int acts)
        implements Serializable {}
