package org.hongdun.platform.clock;

import org.hongdun.kernel.ErrorCode;

/** Refusals about clocks. */
public enum ClockError implements ErrorCode {
    ALREADY_RUNNING("HD-L001"),
    CLOCK_NOT_FOUND("HD-L002"),
    DOCUMENT_MISSING("HD-L003"),
    ALREADY_STOPPED("HD-L004"),
    NOT_STOPPED("HD-L005"),
    DAY_OUT_OF_ORDER("HD-L006"),
    MATTER_MALFORMED("HD-L007"),
    NOTICE_NOT_FOUND("HD-L008");

    private final String code;

    ClockError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
