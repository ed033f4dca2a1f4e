package org.hongdun.platform.calendar;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongdun.kernel.RuleViolation;

/**
 * A length such as {@code 15WD}, {@code 60D}, {@code 6M} or {@code 1Y}.
 *
 * @param count 0 to 3,660 days, 600 months or 50 years
 */
public record Term(int count, TermUnit unit) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})\\s*(WD|D|M|Y)");
    private static final int MOST_DAYS = 3660;
    private static final int MOST_MONTHS = 600;
    private static final int MOST_YEARS = 50;

    public Term {
        int most = unit == TermUnit.Y ? MOST_YEARS : unit == TermUnit.M ? MOST_MONTHS : MOST_DAYS;
        if (count < 0 || count > most) {
            throw new RuleViolation(CalendarError.TERM_MALFORMED, count + unit.name());
        }
    }

    /** The term as written, in capital or small letters; refused with HD-C004. */
    public static Term parse(String text) {
        return find(text).orElseThrow(() -> new RuleViolation(CalendarError.TERM_MALFORMED, text));
    }

    /** As {@link #parse}, for a text that may also be something else. */
    public static Optional<Term> find(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher matcher = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new Term(Integer.parseInt(matcher.group(1)), TermUnit.valueOf(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return count + unit.name();
    }
}
