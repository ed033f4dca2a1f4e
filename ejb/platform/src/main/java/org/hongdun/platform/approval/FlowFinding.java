package org.hongdun.platform.approval;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that a check of a flow found; the sentence stands in the bundles under the code.
 *
 * @param elementId the node or arrow it speaks of, as in the drawing; null if it speaks of the flow
 * @param details values for the placeholders of the sentence; the first names the node
 */
public record FlowFinding(FlowError code, Severity severity, String elementId, List<String> details)
        implements Serializable {

    public FlowFinding {
        details = List.copyOf(details);
    }

    /** Whether a flow can be published in spite of it. */
    public enum Severity {
        /** The flow would not run; it cannot be published. */
        ERROR,
        /** It would run, but perhaps not as meant. */
        WARNING
    }
}
