package org.hongdun.platform.clock;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A due date that a change of the calendar has moved.
 *
 * @param version of the calendar that moved it
 * @param changedDay the day that changed
 * @param signalsWithdrawn how many signals were taken back because of it
 */
public record RedatedRow(
        int version,
        LocalDate changedDay,
        String matterKind,
        String matterKey,
        String title,
        String link,
        String code,
        String unitCode,
        LocalDate oldDueOn,
        LocalDate newDueOn,
        int signalsWithdrawn,
        Instant redatedAt)
        implements Serializable {

    /** As an administrator sees it: the number of the file and its dates, nothing of what it is about. */
    public RedatedRow withoutContent() {
        return new RedatedRow(
                version,
                changedDay,
                matterKind,
                matterKey,
                null,
                null,
                code,
                unitCode,
                oldDueOn,
                newDueOn,
                signalsWithdrawn,
                redatedAt);
    }
}
