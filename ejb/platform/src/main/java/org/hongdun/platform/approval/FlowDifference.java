package org.hongdun.platform.approval;

import java.io.Serializable;

/**
 * One thing in which two versions of a flow differ.
 *
 * @param elementId the node or arrow, as in the drawing; null for the flow itself
 * @param label what the drawing calls it; of an arrow, from where to where
 * @param aspect which rule of it; null unless {@link Kind#CHANGED}
 * @param before how it was, null where there was nothing
 * @param after how it is, null where there is nothing
 */
public record FlowDifference(
        Kind kind, Thing thing, String elementId, String label, Aspect aspect, String before, String after)
        implements Serializable {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public enum Thing {
        FLOW,
        FIELD,
        NODE,
        ARROW
    }

    /** What of a thing can change. */
    public enum Aspect {
        NAME,
        KIND,
        FIELD,
        PLACE,
        ENDS,
        CONDITION,
        DEFAULT,
        WHO,
        MODE,
        TERM,
        RETURN,
        WITHDRAW,
        OPINION,
        PHRASES,
        RIGHTS,
        BATCH,
        SKIP_SAME,
        INTERRUPTING
    }
}
