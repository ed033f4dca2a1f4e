package org.hongdun.platform.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.hongdun.kernel.OrgPath;

/**
 * A unit as it was on a date.
 *
 * @param code such as {@code 440106} (branch), {@code 44010603} (station), {@code 440100-FZC} (office)
 * @param name full name, as it stands on documents
 * @param shortName as people say it
 * @param nameEn name for the English pages
 * @param parentCode code of the unit above, null for the bureau
 * @param path place in the tree
 * @param regAuthorityCode code in registration numbers, null unless the unit registers
 * @param divisionCode administrative division (GB/T 2260) it serves
 * @param validFrom first day of this version
 * @param validTo last day of this version, null while it lasts
 * @param successorCode the unit that took over after {@code validTo}, null if none did
 */
public record Unit(
        String code,
        UnitKind kind,
        String name,
        String shortName,
        String nameEn,
        String parentCode,
        OrgPath path,
        String regAuthorityCode,
        String divisionCode,
        LocalDate validFrom,
        LocalDate validTo,
        String successorCode)
        implements Serializable {

    /** The code of the branch the unit is or belongs to; empty for the bureau, its offices and institutions. */
    public Optional<String> branchCode() {
        return switch (kind) {
            case BRANCH -> Optional.of(code);
            case STATION -> Optional.of(parentCode);
            default -> Optional.empty();
        };
    }
}
