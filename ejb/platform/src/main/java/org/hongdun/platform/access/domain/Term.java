package org.hongdun.platform.access.domain;

import java.time.LocalDate;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.AccessError;

/**
 * Days between which something is in force.
 *
 * @param from first day
 * @param to last day, null for open; HD-A016 if it lies before the first
 */
public record Term(LocalDate from, LocalDate to) {

    public Term {
        if (from == null || to != null && to.isBefore(from)) {
            throw new RuleViolation(AccessError.TERM_MALFORMED, from, to);
        }
    }

    boolean overlaps(Term other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }
}
