package org.hongdun.registry.ban;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the registration gate. */
public enum BanError implements ErrorCode {
    BARRED("HD-G001"),
    TO_BE_CLEARED("HD-G002"),
    NOT_FOUND("HD-G004"),
    SAME_PERSON("HD-G005"),
    WRONG_STATE("HD-G006"),
    CHANGED_MEANWHILE("HD-G007"),
    GROUND_NOT_OF_REGIME("HD-G008"),
    FIELD_MISSING("HD-G009"),
    FIELD_TOO_LONG("HD-G010"),
    DAY_IMPOSSIBLE("HD-G011"),
    DUPLICATE("HD-G012"),
    NUMBER_MISSING("HD-G013"),
    DATE_MISSING("HD-G014"),
    NUMBER_AND_DATE_MISSING("HD-G015"),
    LINE_UNREADABLE("HD-G016"),
    LIST_UNREADABLE("HD-G017"),
    LIST_TOO_LONG("HD-G018"),
    LIST_KNOWN("HD-G019"),
    ALREADY_DECIDED("HD-G020"),
    NUMBER_MALFORMED("HD-G021"),
    TERM_OVER("HD-G022"),
    CERTAINLY_HE("HD-G023"),
    BARRED_WITHOUT_END("HD-G024");

    private final String code;

    BanError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
