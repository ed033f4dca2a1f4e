package org.hongdun.kernel.annualreport;

import java.io.Serializable;
import java.util.List;

/**
 * One line of the list of checks.
 *
 * @param field the report's component the result is about, such as {@code ownersEquity}; empty if it is about several
 * @param details values for the placeholders of the sentence, as {@link ReportCheck} says
 */
public record CheckResult(ReportCheck check, Outcome outcome, String field, List<Object> details)
        implements Serializable {

    /** How a check ended: an error stops the filing, a hint is for the officer's eye. */
    public enum Outcome {
        PASSED,
        HINT,
        ERROR
    }

    static CheckResult passed(ReportCheck check, String field, Object... details) {
        return new CheckResult(check, Outcome.PASSED, field, List.of(details));
    }

    static CheckResult hint(ReportCheck check, String field, Object... details) {
        return new CheckResult(check, Outcome.HINT, field, List.of(details));
    }

    static CheckResult error(ReportCheck check, String field, Object... details) {
        return new CheckResult(check, Outcome.ERROR, field, List.of(details));
    }
}
