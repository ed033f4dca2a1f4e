package org.hongdun.platform.calendar;

import org.hongdun.kernel.ErrorCode;

/** Refusals about terms. */
public enum CalendarError implements ErrorCode {
    NO_PARAMETER_IN_FORCE("HD-C001"),
    NOT_A_TERM("HD-C002"),
    DATE_MALFORMED("HD-C003"),
    TERM_MALFORMED("HD-C004"),
    NO_LAW_IN_FORCE("HD-C005"),
    WEEKDAY_MADE_UP("HD-C006"),
    NOT_A_HALF_DAY("HD-C007"),
    REASON_MISSING("HD-C008"),
    DAY_IS_ORDINARY("HD-C009"),
    CHANGED_MEANWHILE("HD-C010");

    private final String code;

    CalendarError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
