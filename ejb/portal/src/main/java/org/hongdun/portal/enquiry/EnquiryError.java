package org.hongdun.portal.enquiry;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the public enquiry. */
public enum EnquiryError implements ErrorCode {
    SEARCH_TOO_SHORT("HD-P021");

    private final String code;

    EnquiryError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
