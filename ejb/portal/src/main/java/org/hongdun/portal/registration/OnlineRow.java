package org.hongdun.portal.registration;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.SubjectKind;

/**
 * One matter in the applicant's list.
 *
 * @param kind null for a name
 * @param title name applied for, or of the enterprise; null while a draft has none
 * @param withdrawing whether the applicant has taken it back and the intranet has not answered
 * @param submissions how often it was handed in
 * @param businessNo number in the intranet, null until it is known
 * @param submittedAt of the last submission, null before the first
 * @param acceptedOn day of acceptance, null before
 * @param dueOn last day of the running legal term, null if nothing is awaited from the bureau
 * @param workingDaysLeft working days until then, negative if it has passed; null without it
 * @param stopped whether the term stands still
 * @param changedAt instant of the last thing that happened
 */
public record OnlineRow(
        UUID key,
        OnlineMatter matter,
        SubjectKind kind,
        List<ChangeItem> items,
        String title,
        OnlineState state,
        boolean withdrawing,
        int submissions,
        String businessNo,
        Instant submittedAt,
        LocalDate acceptedOn,
        LocalDate dueOn,
        Integer workingDaysLeft,
        boolean stopped,
        Instant changedAt)
        implements Serializable {

    public OnlineRow {
        items = List.copyOf(items);
    }

    /** Whether the form can be changed and handed in. */
    public boolean editable() {
        return state.isEditable() && !withdrawing;
    }

    /** Whether it may be given up. */
    public boolean discardable() {
        return state.isDiscardable(businessNo);
    }

    /** Whether the applicant may take it back. */
    public boolean withdrawable() {
        return state.isWithdrawable(matter) && !withdrawing;
    }
}
