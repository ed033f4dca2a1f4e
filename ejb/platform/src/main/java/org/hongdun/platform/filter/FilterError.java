package org.hongdun.platform.filter;

import org.hongdun.kernel.ErrorCode;

/** Refusals about kept filters. */
public enum FilterError implements ErrorCode {
    FILTERS_TOO_MANY("HD-L250");

    private final String code;

    FilterError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
