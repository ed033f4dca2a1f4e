package org.hongdun.registry.search;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the search. */
public enum SearchError implements ErrorCode {
    NOTHING_ASKED("HD-V001"),
    TOO_LONG("HD-V002"),
    INDEX_BUILDING("HD-V003");

    private final String code;

    SearchError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
