package org.hongdun.platform.calendar;

import org.hongdun.kernel.ErrorCode;

/** Refusals about terms. */
public enum CalendarError implements ErrorCode {
    NO_PARAMETER_IN_FORCE("HD-C001"),
    NOT_A_TERM("HD-C002"),
    DATE_MALFORMED("HD-C003");

    private final String code;

    CalendarError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
