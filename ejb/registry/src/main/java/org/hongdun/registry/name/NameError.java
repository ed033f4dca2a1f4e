package org.hongdun.registry.name;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the names. */
public enum NameError implements ErrorCode {
    EMPTY("HD-M001"),
    TOO_LONG("HD-M002"),
    BRACKETS_UNPAIRED("HD-M003"),
    CHARACTER_UNREADABLE("HD-M004"),
    INDEX_BUILDING("HD-M005"),
    SECTION_UNKNOWN("HD-M006"),
    NOT_FOUND("HD-M010"),
    CHANGED_MEANWHILE("HD-M011"),
    OUT_OF_TURN("HD-M012"),
    OUTSIDE_JURISDICTION("HD-M013"),
    OPINION_MISSING("HD-M014"),
    OPINION_TOO_LONG("HD-M015"),
    NAME_FORBIDDEN("HD-M016"),
    NAME_TAKEN("HD-M017"),
    NEAR_WITHOUT_RELATION("HD-M018"),
    RISK_NOT_PROMISED("HD-M019"),
    EXTENDED_ALREADY("HD-M020"),
    RESERVATION_OVER("HD-M021"),
    USED_ALREADY("HD-M022"),
    NO_EXTENSION("HD-M023"),
    APPLICANT_MISSING("HD-M025"),
    NO_AUTHORITY_IN_DISTRICT("HD-M026"),
    WORD_MALFORMED("HD-M030"),
    WORD_LISTED("HD-M031"),
    WORD_NOT_FOUND("HD-M032"),
    WORD_PERIOD("HD-M033");

    private final String code;

    NameError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
