package org.hongdun.kernel.registration;

import java.io.Serializable;
import java.util.List;

/**
 * One line of the list of checks.
 *
 * @param field key of the field it is about, such as {@code capital} or {@code investors.0.share}; empty for none
 * @param details values for the placeholders of the sentence, as {@link FilingCheck} says
 */
public record FilingFinding(FilingCheck check, Outcome outcome, String field, List<Object> details)
        implements Serializable {

    /** How a check ended. */
    public enum Outcome {
        PASSED,
        /** For the officer's eye. */
        HINT,
        /** The system could not ask; an officer has to find out. */
        BY_HAND,
        /** Stops submission and approval. */
        ERROR
    }

    public FilingFinding {
        details = List.copyOf(details);
    }

    public boolean blocks() {
        return outcome == Outcome.ERROR;
    }
}
