package org.hongdun.platform.numbering.domain;

import java.util.regex.Pattern;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.numbering.NumberingError;

/**
 * How the numbers of a series are written.
 *
 * @param prefix what stands before the serial, and names the series
 * @param separator between prefix and serial
 * @param digits of the serial, filled with zeros
 */
public record NumberShape(String prefix, String separator, int digits) {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,12}");
    private static final Pattern UNIT = Pattern.compile("[0-9A-Z-]{6,16}");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;
    private static final int CITY_DIGITS = 6;
    private static final int UNIT_DIGITS = 5;

    /** Such as NJ2026-000123. */
    public static NumberShape ofCity(String series, int year) {
        check(LETTERS.matcher(series).matches() && isYear(year), series + year);
        return new NumberShape(series + year, "-", CITY_DIGITS);
    }

    /** Such as TS440106202600001. */
    public static NumberShape ofUnit(String series, String unitCode, int year) {
        check(
                LETTERS.matcher(series).matches() && UNIT.matcher(unitCode).matches() && isYear(year),
                series + unitCode + year);
        return new NumberShape(series + unitCode + year, "", UNIT_DIGITS);
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static void check(boolean wellFormed, String series) {
        if (!wellFormed) {
            throw new RuleViolation(NumberingError.SERIES_MALFORMED, series);
        }
    }

    public String write(long serial) {
        String text = String.valueOf(serial);
        return prefix + separator + "0".repeat(digits - text.length()) + text;
    }
}
