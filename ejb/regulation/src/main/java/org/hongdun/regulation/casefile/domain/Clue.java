package org.hongdun.regulation.casefile.domain;

import static java.util.Objects.requireNonNull;

import org.hongdun.kernel.RuleViolation;
import org.hongdun.regulation.casefile.CaseError;
import org.hongdun.regulation.casefile.CauseFamily;
import org.hongdun.regulation.casefile.SourceKind;

/**
 * What is suspected, and from where it became known (案件线索).
 *
 * @param facts 4 to 1,000 characters; refused with HD-H005 otherwise
 */
public record Clue(SourceKind kind, CauseFamily cause, String facts) {

    static final int LONGEST_FACTS = 1000;
    private static final int SHORTEST_FACTS = 4;

    public Clue {
        requireNonNull(kind);
        requireNonNull(cause);
        facts = facts == null ? "" : facts.strip();
        if (facts.length() < SHORTEST_FACTS || facts.length() > LONGEST_FACTS) {
            throw new RuleViolation(CaseError.FACTS_LENGTH, SHORTEST_FACTS, LONGEST_FACTS);
        }
    }
}
