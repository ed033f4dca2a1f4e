package org.hongdun.registry.subject;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the register. */
public enum SubjectError implements ErrorCode {
    NOT_FOUND("HD-S001"),
    NOT_YET_REGISTERED("HD-S002"),
    VERSION_NOT_LATER("HD-S003");

    private final String code;

    SubjectError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
