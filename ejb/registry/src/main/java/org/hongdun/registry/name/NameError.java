package org.hongdun.registry.name;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the names. */
public enum NameError implements ErrorCode {
    EMPTY("HD-M001"),
    TOO_LONG("HD-M002"),
    BRACKETS_UNPAIRED("HD-M003"),
    CHARACTER_UNREADABLE("HD-M004");

    private final String code;

    NameError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
