package org.hongdun.platform.clock;

import org.hongdun.kernel.ErrorCode;

/** Refusals about clocks. */
public enum ClockError implements ErrorCode {
    CLOCK_NOT_FOUND("HD-C102"),
    DOCUMENT_MISSING("HD-C103"),
    ALREADY_STOPPED("HD-C104"),
    NOT_STOPPED("HD-C105"),
    DAY_OUT_OF_ORDER("HD-C106"),
    MATTER_MALFORMED("HD-C107"),
    NOTICE_NOT_FOUND("HD-C108");

    private final String code;

    ClockError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
