package org.hongdun.registry.iccard.domain;

import java.time.Instant;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.iccard.CardError;

/**
 * Who does something to a card, when, why and on what paper.
 *
 * @param reason 1 to 500 characters (HD-E004, HD-E005)
 * @param paper 1 to 100 characters (HD-E004, HD-E005)
 */
public record Act(String login, String name, Instant at, String reason, String paper) {

    static final int LONGEST_REASON = 500;
    static final int LONGEST_PAPER = 100;

    public Act {
        reason = text("reason", reason, LONGEST_REASON);
        paper = text("paper", paper, LONGEST_PAPER);
    }

    private static String text(String field, String given, int longest) {
        if (given == null || given.isBlank()) {
            throw new RuleViolation(CardError.FIELD_MISSING, field);
        }
        if (given.strip().length() > longest) {
            throw new RuleViolation(CardError.FIELD_TOO_LONG, field, longest);
        }
        return given.strip();
    }
}
