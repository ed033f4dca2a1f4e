package org.hongdun.platform.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * Drawing flows: drafts, checks, versions, comparison and trial. Permission {@code flow-design}. A drawing that is not
 * one is refused with a code below HD-L020.
 */
public interface FlowDesign {

    /** Filters {@code text} (part of name or code), {@code status}; sortable by key, name, versionNo, status, createdAt, publishedAt. */
    Slice<FlowVersion> versions(ListQuery query);

    /** Every version of that flow, the newest first. */
    List<FlowVersion> versionsOf(String flowKey);

    /** Refused with HD-L090. */
    FlowDrawing open(long definitionId);

    /** A draft of a flow that does not exist yet, with nothing but start and end; HD-L017, HD-L011, HD-L094. */
    long create(String flowKey, String name);

    /** A draft that begins as that version is; HD-L090, HD-L096 if the flow has a draft already. */
    long draftFrom(long definitionId);

    /**
     * Keeps the draft as drawn, complete or not. Refused with HD-L091, HD-L092, HD-L095.
     *
     * @return the version to be seen by the next change
     */
    long save(long definitionId, long seenVersion, String drawing);

    /** Throws a draft away; HD-L091, HD-L092. */
    void discard(long definitionId, long seenVersion);

    /** What is wrong with a drawing, refusals of the reader among it. */
    List<FlowFinding> check(String drawing);

    /** Steps and arrows in words, for those who do not see the picture. */
    FlowOutline outline(String drawing);

    /**
     * Makes the draft the version that new items start on; the one before is retired. Refused with HD-L091, HD-L092,
     * HD-L093.
     */
    void publish(long definitionId, long seenVersion);

    /** No item starts on it any more; HD-L090, HD-L097. */
    void retire(long definitionId);

    /** What changed from one version to another; HD-L090, HD-L098. */
    List<FlowDifference> compare(long beforeId, long afterId);

    /**
     * Walks through a drawing with values typed in, as if every step were completed on its last day.
     *
     * @param values by field; numbers and dates as text
     * @param disagreeAt steps that disagree the first time they are reached; all others agree
     * @throws org.hongdun.kernel.RuleViolation HD-L093 if the drawing has errors, HD-L050 for a value that is needed, HD-L099
     */
    FlowWalk simulate(String drawing, Map<String, String> values, Set<String> disagreeAt, LocalDate from);

    /**
     * Sends the flow's items, finished and running, through a drawing with what is recorded of them, the latest first.
     *
     * @param query only the page is asked for
     * @throws org.hongdun.kernel.RuleViolation HD-L093 if the drawing has errors
     */
    Slice<FlowReplay> replay(String drawing, ListQuery query);

    /** What the form of a step offers. */
    FlowChoices choices();
}
