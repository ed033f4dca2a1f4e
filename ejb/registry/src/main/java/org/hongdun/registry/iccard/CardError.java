package org.hongdun.registry.iccard;

import org.hongdun.kernel.ErrorCode;

/** Refusals about IC cards. */
public enum CardError implements ErrorCode {
    NOT_ALLOWED("HD-E001"),
    NOT_FOUND("HD-E002"),
    CHANGED_MEANWHILE("HD-E003"),
    FIELD_MISSING("HD-E004"),
    FIELD_TOO_LONG("HD-E005"),
    PLACE_TAKEN("HD-E006"),
    RELEASE_TOO_LATE("HD-E007"),
    NO_BLANK("HD-E008"),
    SUBJECT_NOT_FIT("HD-E009"),
    NUMBERS_MALFORMED("HD-E010"),
    NUMBER_IN_STOCK("HD-E011"),
    NOT_OVER_YET("HD-E012");

    private final String code;

    CardError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
