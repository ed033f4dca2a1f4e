package org.hongdun.registry.licence.domain;

import org.hongdun.registry.licence.LicenceKind;

/**
 * Which copy of a subject's licence.
 *
 * @param duplicateNo 0 for the original, duplicates from 1
 */
public record Copy(long subjectId, int duplicateNo) {

    LicenceKind kind() {
        return duplicateNo == 0 ? LicenceKind.ORIGINAL : LicenceKind.DUPLICATE;
    }

    String key() {
        return subjectId + "-" + duplicateNo;
    }
}
