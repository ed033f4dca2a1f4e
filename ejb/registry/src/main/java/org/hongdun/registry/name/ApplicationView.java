package org.hongdun.registry.name;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One application with what an officer needs to decide.
 *
 * @param version what he sees; to be given back with the decision
 * @param report the check of the name made now; null once it is decided
 * @param history oldest first
 * @param actions what the caller may do now
 */
public record ApplicationView(
        ApplicationRow header,
        long version,
        String section,
        String investors,
        boolean related,
        boolean promised,
        boolean needsApproval,
        NameReport report,
        NameParts parts,
        List<Step> history,
        List<Action> actions)
        implements Serializable {

    public ApplicationView {
        history = List.copyOf(history);
        actions = List.copyOf(actions);
    }

    /**
     * One step of the way.
     *
     * @param officer null if nobody of the house acted
     */
    public record Step(Instant at, ApplicationStatus status, String name, String officer, String opinion)
            implements Serializable {}

    /** What can be done with an application. */
    public enum Action {
        AGREE,
        SEND_BACK,
        REJECT,
        CORRECT,
        EXTEND,
        WITHDRAW
    }

    public boolean may(Action action) {
        return actions.contains(action);
    }
}
