package org.hongdun.exchange;

import org.hongdun.kernel.ErrorCode;

/** Refusals of this room. */
public enum ExchangeError implements ErrorCode {
    /** Details: receipt code, text. */
    DOCUMENT_REFUSED("HD-X001"),
    /** Detail: the key. */
    DOCUMENT_UNKNOWN("HD-X002"),
    /** Details: what was asked, the state the document is in. */
    NOT_POSSIBLE_IN_STATE("HD-X003"),
    /** An intervention needs a reason of 2 to 500 characters. */
    REASON_MISSING("HD-X004"),
    /** The corrected body is not valid; detail: line, element and reason. */
    BODY_NOT_VALID("HD-X005"),
    /** Detail: largest number of bytes. */
    CONTENT_TOO_LARGE("HD-X006"),
    /** Detail: digest. */
    CONTENT_UNKNOWN("HD-X007"),
    /** Somebody else has just acted on the document; look again. */
    CHANGED_MEANWHILE("HD-X008");

    private final String code;

    ExchangeError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
