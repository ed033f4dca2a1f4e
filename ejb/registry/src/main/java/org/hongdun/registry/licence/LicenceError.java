package org.hongdun.registry.licence;

import org.hongdun.kernel.ErrorCode;

/** Refusals about licences and their paper. */
public enum LicenceError implements ErrorCode {
    NOT_ALLOWED("HD-J001"),
    NOT_FOUND("HD-J002"),
    CHANGED_MEANWHILE("HD-J003"),
    FIELD_MISSING("HD-J004"),
    FIELD_TOO_LONG("HD-J005"),
    COPY_IN_USE("HD-J006"),
    NO_PAPER("HD-J007"),
    SUBJECT_NOT_FIT("HD-J008"),
    RANGE_MALFORMED("HD-J009"),
    SERIAL_KNOWN("HD-J010"),
    RANGE_NOT_IN_STORE("HD-J011"),
    UNIT_UNKNOWN("HD-J012"),
    NOT_IN_FORCE("HD-J014"),
    COPY_OUT_OF_TURN("HD-J015"),
    LOST_COPY_NOT_VOID("HD-J016");

    private final String code;

    LicenceError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
