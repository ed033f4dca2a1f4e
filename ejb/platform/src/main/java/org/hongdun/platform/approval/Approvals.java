package org.hongdun.platform.approval;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the rooms whose matters need approval ask. Everything happens in the caller's transaction; whoever calls has
 * checked the permission of his own door. Refused with HD-L2nn.
 */
public interface Approvals {

    /**
     * Starts the matter on the published version of its flow; refused if it is under way already.
     *
     * @return id of the item
     */
    long start(NewItem item);

    /**
     * Starts a matter that has come some way before it came to the flow, and brings it to the step it has reached.
     *
     * @param nodeId the step it waits in
     * @param reason what the trace says, 1 to 1,000 characters
     * @return id of the item
     */
    long takeOver(NewItem item, String nodeId, String reason);

    /**
     * The caller completes the open task that is his in that step.
     *
     * @param nodeId the step, null for whichever the caller has an open task in
     * @param seenVersion version of the item on the caller's page, -1 if he saw none
     * @param opinion null for none
     * @param values what he wrote into the fields, empty for nothing
     */
    void completeFor(
            String itemKind,
            String itemKey,
            String nodeId,
            long seenVersion,
            Verdict verdict,
            String opinion,
            Map<String, Object> values);

    /**
     * The caller returns the open task that is his in that step to an earlier one that was passed (退回).
     *
     * @param nodeId the step the caller has his task in
     * @param targetNodeId the step it goes back to; what lies between is gone through again
     * @param reason 1 to 1,000 characters
     */
    void sendBackFor(String itemKind, String itemKey, String nodeId, String targetNodeId, String reason);

    /**
     * The applicant answered: the step that waits for him is done.
     *
     * @param acceptedOn the day from which the next step's term counts
     */
    void answered(String itemKind, String itemKey, LocalDate acceptedOn, Map<String, Object> values);

    /** The latest item of the matter. */
    Optional<ItemState> state(String itemKind, String itemKey);

    /** Ends the matter without a result, since the room found it void. */
    void terminate(String itemKind, String itemKey, String reason);
}
