package org.hongdun.platform.clock;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.hongdun.kernel.RuleViolation;

/**
 * What a clock runs for.
 *
 * @param kind which room and file it is, such as {@code COMPLAINT}: 1 to 40 capital letters, digits, dots, hyphens, underscores
 * @param key business key of the file within its kind, at most 60 characters (HD-C107)
 */
public record Matter(String kind, String key) implements Serializable {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9._-]{0,39}");
    private static final int LONGEST_KEY = 60;

    public Matter {
        if (kind == null
                || !KIND.matcher(kind).matches()
                || key == null
                || key.isBlank()
                || key.length() > LONGEST_KEY) {
            throw new RuleViolation(ClockError.MATTER_MALFORMED, kind, key);
        }
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
