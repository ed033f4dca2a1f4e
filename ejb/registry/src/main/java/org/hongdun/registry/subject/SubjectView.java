package org.hongdun.registry.subject;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A market subject as it stood on the day asked for, with the list of its versions.
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
 * @param versionNo from 1
 * @param validFrom first day of this version
 * @param validTo first day on which it no longer held; null if it still holds
 */
public record SubjectView(
        long id,
        String pripid,
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
        String station,
        SubjectState state,
        LocalDate endedOn,
        Integer staff,
        String creditClass,
        boolean household,
        int versionNo,
        LocalDate validFrom,
        LocalDate validTo,
        List<Version> versions)
        implements Serializable {

    public SubjectView {
        versions = List.copyOf(versions);
    }

    /**
     * One version in the record book (登记簿).
     *
     * @param matter why it was made, code of the change item (变更事项), such as 01 name; 00 establishment
     */
    public record Version(int versionNo, LocalDate validFrom, LocalDate validTo, String matter, String name)
            implements Serializable {}
}
