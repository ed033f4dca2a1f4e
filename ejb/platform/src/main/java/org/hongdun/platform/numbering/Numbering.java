package org.hongdun.platform.numbering;

/** Gives the next number of a series. Needs a transaction; others wait for its end, so ask late in the act. */
public interface Numbering {

    /**
     * City-wide series, such as {@code NJ2026-000123}.
     *
     * @param series 1 to 12 capital letters
     * @param numberYear year of the series, from 1949 to 2999; HD-N001 for a malformed series or year, HD-N002 when its digits are used up
     */
    String next(String series, int numberYear);

    /**
     * Series of one unit, such as {@code TS440106202600001}: letters, unit, year, five digits.
     *
     * @param unitCode code of the branch or unit that keeps the series
     */
    String next(String series, String unitCode, int numberYear);
}
