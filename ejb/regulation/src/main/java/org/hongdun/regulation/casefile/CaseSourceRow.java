package org.hongdun.regulation.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the register of case sources.
 *
 * @param sourceNo {@code AY<year>-<serial>}
 * @param caseNo {@code AJ<unit><year><serial>}; null unless filed
 * @param partyName as it was when the source was registered
 * @param currentName the party's name today where it is another one; null otherwise
 * @param dueOn last day for the decision on filing
 * @param workingDaysLeft working days from today up to {@code dueOn}, negative when overdue; null once decided
 */
public record CaseSourceRow(
        long id,
        String sourceNo,
        String caseNo,
        SourceKind kind,
        CauseFamily cause,
        CaseSourceState state,
        String partyName,
        String currentName,
        String unitCode,
        String unitName,
        Instant registeredAt,
        LocalDate dueOn,
        Integer workingDaysLeft)
        implements Serializable {}
