package org.hongdun.portal.registration;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the registration desk. */
public enum RegistrationError implements ErrorCode {
    NOT_FOUND("HD-P101"),
    NOT_IN_THIS_STATE("HD-P102"),
    CHANGED_MEANWHILE("HD-P103"),
    FINDINGS_BLOCK("HD-P104"),
    NO_SUBJECT("HD-P105"),
    ITEMS_REQUIRED("HD-P106"),
    ITEM_DOES_NOT_FIT("HD-P107"),
    KIND_REQUIRED("HD-P108"),
    PAPERS_TOO_MANY("HD-P109"),
    PAPER_UNKNOWN("HD-P110"),
    TOO_MUCH_TEXT("HD-P111"),
    PROGRESS_OF_UNKNOWN_MATTER("HD-P112"),
    FOR_THE_SUBJECTS_ACCOUNT("HD-P113"),
    NOT_OPEN_IN_STATE("HD-P119");

    private final String code;

    RegistrationError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
