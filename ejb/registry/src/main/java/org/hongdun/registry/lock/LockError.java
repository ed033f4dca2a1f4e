package org.hongdun.registry.lock;

import org.hongdun.kernel.ErrorCode;

/** Refusals because of locks, and about them. */
public enum LockError implements ErrorCode {
    LOCKED("HD-Z001"),
    NOT_FOUND("HD-Z002"),
    RELEASED_ALREADY("HD-Z003"),
    REASON_MISSING("HD-Z004"),
    REASON_TOO_LONG("HD-Z005");

    private final String code;

    LockError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
