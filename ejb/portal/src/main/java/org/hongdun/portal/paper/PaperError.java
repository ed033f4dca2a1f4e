package org.hongdun.portal.paper;

import org.hongdun.kernel.ErrorCode;

/** Refusals of a file. */
public enum PaperError implements ErrorCode {
    ATTACHMENT_TOO_LARGE("HD-F011"),
    ATTACHMENT_TYPE_NOT_ALLOWED("HD-F012"),
    ATTACHMENT_CONTENT_DIFFERS("HD-F013"),
    ATTACHMENT_EMPTY("HD-F014"),
    ATTACHMENT_NAME_TOO_LONG("HD-F016");

    private final String code;

    PaperError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
