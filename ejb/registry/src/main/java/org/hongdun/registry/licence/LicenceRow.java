package org.hongdun.registry.licence;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line in the list of licences.
 *
 * @param duplicateNo 0 for the original
 * @param issueNo from 1; each replacement is the next
 * @param paperSerial printed serial number of the paper
 * @param seizedDueOn last day of a seizure; null unless seized
 */
public record LicenceRow(
        long id,
        String licenceNo,
        long subjectId,
        LicenceKind kind,
        int duplicateNo,
        int issueNo,
        String paperSerial,
        LicenceState state,
        String creditCode,
        String subjectName,
        String unitCode,
        LocalDate issuedOn,
        LocalDate seizedDueOn)
        implements Serializable {}
