package org.hongdun.platform.audit;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the log. */
public enum AuditError implements ErrorCode {
    DAYS_EXCHANGED("HD-U001"),
    FILTER_MALFORMED("HD-U002");

    private final String code;

    AuditError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
