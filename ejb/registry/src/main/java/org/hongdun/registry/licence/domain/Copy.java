package org.hongdun.registry.licence.domain;

import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.licence.LicenceError;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.LicenceState;

/**
 * Which copy of a subject's licence.
 *
 * @param duplicateNo 0 for the original, duplicates from 1
 */
public record Copy(long subjectId, int duplicateNo) {

    LicenceKind kind() {
        return duplicateNo == 0 ? LicenceKind.ORIGINAL : LicenceKind.DUPLICATE;
    }

    /**
     * Whether it may be printed: no licence of it is in use, and no number is left out. Refused with HD-J006, HD-J016 where the
     * one in use was reported lost, and HD-J015.
     *
     * @param licences all that the subject ever had
     */
    public void expectFree(List<Licence> licences) {
        licences.stream()
                .filter(licence -> licence.state().isInUse() && licence.duplicateNo() == duplicateNo)
                .findFirst()
                .ifPresent(licence -> {
                    boolean lost = licence.state() == LicenceState.LOST;
                    throw new RuleViolation(
                            lost ? LicenceError.LOST_COPY_NOT_VOID : LicenceError.COPY_IN_USE, duplicateNo);
                });
        int next = licences.stream().mapToInt(Licence::duplicateNo).max().orElse(0) + 1;
        if (duplicateNo < 0 || duplicateNo > next) {
            throw new RuleViolation(LicenceError.COPY_OUT_OF_TURN, duplicateNo, next);
        }
    }

    String key() {
        return subjectId + "-" + duplicateNo;
    }
}
