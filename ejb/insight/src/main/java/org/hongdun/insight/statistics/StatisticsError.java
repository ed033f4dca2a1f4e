package org.hongdun.insight.statistics;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the statistics room. */
public enum StatisticsError implements ErrorCode {
    /** No published figures of this day and inspection year. */
    NO_FIGURES("HD-Q001"),
    /** A cell in which should-inspect is not passed + waiting + refused + not declared. */
    IDENTITY_BROKEN("HD-Q002"),
    /** The cells do not add up to the facts they were derived from. */
    SUM_BROKEN("HD-Q003"),
    /** There is no fact to derive figures from. */
    NOTHING_COUNTED("HD-Q004");

    private final String code;

    StatisticsError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
