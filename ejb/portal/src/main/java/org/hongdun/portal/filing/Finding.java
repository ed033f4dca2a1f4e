package org.hongdun.portal.filing;

import java.io.Serializable;
import java.util.List;
import org.hongdun.kernel.annualreport.CheckResult;

/**
 * What a check found in a draft.
 *
 * @param key key of the sentence in the bundle: HD-Fnnn about what was typed, or {@code check.NAME} of the shared checks
 * @param outcome an error blocks the submission; a hint is what the examiner will ask about
 * @param name of the draft field it is about, empty if about several
 * @param details values for the placeholders of the sentence
 * @param suggestion what to write into the field instead, null if there is nothing to offer
 */
public record Finding(String key, CheckResult.Outcome outcome, String field, List<Object> details, String suggestion)
        implements Serializable {

    public Finding {
        details = List.copyOf(details);
    }

    public boolean blocks() {
        return outcome == CheckResult.Outcome.ERROR;
    }
}
