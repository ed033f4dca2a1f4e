package org.hongdun.registry.licence.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.licence.LicenceError;
import org.hongdun.registry.licence.LicenceKind;

/**
 * Sheets whose printed numbers follow each other.
 *
 * @param prefix 1 to 8 capital letters or digits
 * @param firstNo from 1
 * @param count 1 to 5,000; HD-J009 otherwise
 */
public record PaperRange(LicenceKind kind, String prefix, long firstNo, int count) {

    private static final int LARGEST = 5000;
    private static final long LARGEST_NO = 99_999_999L;
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9]{1,8}");

    public PaperRange {
        prefix = prefix == null ? "" : prefix.strip().toUpperCase(Locale.ROOT);
        boolean sound = PREFIX.matcher(prefix).matches()
                && firstNo > 0
                && count > 0
                && count <= LARGEST
                && firstNo + count - 1 <= LARGEST_NO;
        if (!sound) {
            throw new RuleViolation(LicenceError.RANGE_MALFORMED, LARGEST);
        }
    }

    public long lastNo() {
        return firstNo + count - 1;
    }

    public List<Long> numbers() {
        return LongStream.rangeClosed(firstNo, lastNo()).boxed().toList();
    }

    /** As printed: prefix and eight digits. */
    public static String serial(String prefix, long number) {
        return prefix + String.format(Locale.ROOT, "%08d", number);
    }
}
