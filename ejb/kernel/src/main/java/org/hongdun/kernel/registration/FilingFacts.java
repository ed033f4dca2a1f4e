package org.hongdun.kernel.registration;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the checks must know from outside the form. A component that is null could not be asked; the check then ends
 * {@link FilingFinding.Outcome#BY_HAND}.
 *
 * @param registered what the register says of the subject; null if the matter makes a new one
 * @param state digit of its registration state; null for a new one
 * @param establishedOn null for a new one
 * @param missingDocuments names of required documents that were not handed in
 * @param nameReservedUntil last day of the reservation of exactly this name; {@link LocalDate#MIN} if none holds
 * @param barred names of the persons in the form who are barred from their post; null where the gate itself refuses
 * @param oneManCompanies how many one-person companies the investor of a new one holds already
 * @param districts divisions that the authority serves; empty for the whole city
 * @param atSameAddress how many other subjects have the domicile
 * @param locks names of pledges and freezes on the shares
 * @param licensedScopes words that need a licence
 * @param branches names of branches that have not ended
 * @param annullable whether the register has a registration in force under the number that is to be annulled
 */
public record FilingFacts(
        FilingForm registered,
        String state,
        LocalDate establishedOn,
        List<String> missingDocuments,
        LocalDate nameReservedUntil,
        Set<String> barred,
        Integer oneManCompanies,
        Set<String> districts,
        Integer atSameAddress,
        Set<String> locks,
        List<LicensedScope> licensedScopes,
        Set<String> branches,
        Boolean annullable)
        implements Serializable {}
