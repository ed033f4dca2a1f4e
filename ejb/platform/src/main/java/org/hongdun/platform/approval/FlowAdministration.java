package org.hongdun.platform.approval;

import java.util.List;

/** Interventions of the flow administrator, each with a reason. Permission {@code flow-administer}. */
public interface FlowAdministration {

    /** Nodes the item can jump to. */
    List<ReturnTarget> jumpTargets(long itemId);

    /** Moves the item to another step (跳转); everything open in it is cancelled, opinions stay. */
    void jump(long itemId, long seenVersion, String nodeId, String reason);

    /**
     * Stops the item (挂起): nobody can act on it.
     *
     * @param legalStop kind of legal stop, null for an internal one, which does not stop the legal clock
     * @param documentKey the paper on which a legal stop rests; required with one
     */
    void suspend(long itemId, long seenVersion, String legalStop, String documentKey, String reason);

    void resume(long itemId, long seenVersion, String reason);

    /** Ends the item without a result (终止). */
    void terminate(long itemId, long seenVersion, String reason);

    /** What would become of each running item of the flow that is on another version. */
    List<MigrationLine> previewMigration(long toDefinitionId);

    /** Moves those items that can be moved; the others stay where they are. */
    List<MigrationLine> migrate(long toDefinitionId, List<Long> itemIds, String reason);
}
