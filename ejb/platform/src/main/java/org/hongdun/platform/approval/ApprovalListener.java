package org.hongdun.platform.approval;

import java.time.LocalDate;
import java.util.Collection;

/** Told by the flows what becomes of a room's items; a CDI bean of that room. Called in the transaction of the verb. */
public interface ApprovalListener {

    /** The kind of item it wants to hear of. */
    String itemKind();

    /** The item is closed, by whatever way. */
    void ended(ItemEnded ended);

    /** Whether tasks of this kind are only completed on that room's own pages, through {@link Approvals#completeFor}. */
    default boolean hasOwnDesk() {
        return false;
    }

    /** A step has been entered, with the last day of its clock. */
    default void entered(String itemKey, String nodeId, LocalDate dueOn) {}

    /** The last day of that step has moved for those items; for copies that lists are sorted by. */
    default void moved(Collection<String> itemKeys, String nodeId, LocalDate dueOn) {}

    /** A step that waits for the applicant has been reached; {@link Approvals#answered} completes it. */
    default void waitingForApplicant(String itemKey, String nodeId) {}
}
