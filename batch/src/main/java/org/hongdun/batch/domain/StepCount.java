package org.hongdun.batch.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a step did that counts for itself, as the job repository keeps it: in the step's exit status.
 *
 * @param read items looked at
 * @param written items with an effect
 */
public record StepCount(long read, long written) {

    private static final Pattern TEXT = Pattern.compile("read=(\\d{1,18}) written=(\\d{1,18})");

    /** As exit status. */
    public String text() {
        return "read=" + read + " written=" + written;
    }

    /** Empty for the exit status of a step that does not count for itself. */
    public static Optional<StepCount> of(String exitStatus) {
        Matcher text = TEXT.matcher(exitStatus == null ? "" : exitStatus);
        return text.matches()
                ? Optional.of(new StepCount(Long.parseLong(text.group(1)), Long.parseLong(text.group(2))))
                : Optional.empty();
    }
}
