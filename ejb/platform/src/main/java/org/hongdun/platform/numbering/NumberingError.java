package org.hongdun.platform.numbering;

import org.hongdun.kernel.ErrorCode;

/** Refusals of a number; both are mistakes of the caller, not of a person. */
public enum NumberingError implements ErrorCode {
    SERIES_MALFORMED("HD-N001"),
    SERIES_FULL("HD-N002");

    private final String code;

    NumberingError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
