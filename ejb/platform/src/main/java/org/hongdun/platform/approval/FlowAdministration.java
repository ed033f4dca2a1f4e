package org.hongdun.platform.approval;

import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * Interventions of the flow administrator, each with a reason, on items of units within his reach; any other is answered
 * as if it did not exist (HD-L201). Permission {@code flow-administer}.
 */
public interface FlowAdministration {

    /**
     * Items that run or are suspended, by the last day of their step.
     *
     * @param query filters {@code text} (part of the title, the subject's name, or beginning of the number), {@code flow}
     *     (its key), {@code status}, {@code due} ({@code OVERDUE}, {@code TODAY}, {@code LATER}); sortable by
     *     {@code itemNo}, {@code title}, {@code since}, {@code dueOn}
     */
    Slice<ItemUnderWay> items(ListQuery query);

    AdministeredItem item(long itemId);

    /** The versions that new items start on, by name: where items of older ones can be moved to. */
    List<FlowVersion> versions();

    /** Moves the item to another step (跳转); everything open in it is cancelled, opinions stay. */
    void jump(long itemId, long seenVersion, String nodeId, String reason);

    /**
     * Stops the item (挂起): nobody can act on it.
     *
     * @param legalStop name of a {@link org.hongdun.platform.clock.StopKind}, null for an internal one; only a legal one
     *     stops the clocks of the matter (HD-L237 for any other name)
     * @param documentKey the paper on which a legal stop rests; required with one
     */
    void suspend(long itemId, long seenVersion, String legalStop, String documentKey, String reason);

    /** Lets it go on; after a legal stop every clock of the matter goes on with it, from tomorrow. */
    void resume(long itemId, long seenVersion, String reason);

    /** Ends the item without a result (终止). */
    void terminate(long itemId, long seenVersion, String reason);

    /**
     * What would become of each running item of the flow that is on another version, the oldest first.
     *
     * @param query filter {@code text} (part of the title, or beginning of the number)
     */
    Slice<MigrationLine> previewMigration(long toDefinitionId, ListQuery query);

    /**
     * Moves those items that can be moved (迁移); the others stay where they are. Refused with HD-L211 without a reason.
     *
     * @return what became of each; where it says an obstacle, nothing was changed
     */
    List<MigrationLine> migrate(long toDefinitionId, List<Long> itemIds, String reason);
}
