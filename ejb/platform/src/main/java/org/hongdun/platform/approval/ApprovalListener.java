package org.hongdun.platform.approval;

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

    /** A step that waits for the applicant has been reached; {@link Approvals#answered} completes it. */
    default void waitingForApplicant(String itemKey, String nodeId) {}
}
