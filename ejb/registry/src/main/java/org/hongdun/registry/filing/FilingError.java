package org.hongdun.registry.filing;

import org.hongdun.kernel.ErrorCode;

/** Refusals of registration matters. */
public enum FilingError implements ErrorCode {
    NOT_FOUND("HD-R001"),
    NOT_IN_THIS_STATE("HD-R002"),
    OUTSIDE_JURISDICTION("HD-R003"),
    CHANGED_MEANWHILE("HD-R004"),
    OPINION_MISSING("HD-R005"),
    OPINION_TOO_LONG("HD-R006"),
    ALREADY_SUPPLEMENTED("HD-R007"),
    DEEMED_ACCEPTED("HD-R008"),
    CHECKS_FAILED("HD-R009"),
    BLOCKED("HD-R010"),
    SUBJECT_REQUIRED("HD-R011"),
    SUBJECT_OF_ANOTHER_AUTHORITY("HD-R012"),
    ITEMS_REQUIRED("HD-R013"),
    ITEM_DOES_NOT_FIT("HD-R014"),
    OPENED_TWICE("HD-R015"),
    NOTICE_NOT_FOUND("HD-R016"),
    NO_LICENCE_DUE("HD-R017"),
    LICENCE_FIRST("HD-R018"),
    NOT_AN_AUTHORITY("HD-R019"),
    CERTIFICATE_NUMBER_TOO_LONG("HD-R020"),
    NO_AUTHORITY_IN_DISTRICT("HD-R021"),
    SUBJECT_UNKNOWN("HD-R022"),
    FILE_MISSING("HD-R023"),
    MOVE_WITHIN_THE_BUREAU("HD-R024"),
    CODE_IN_THE_REGISTER("HD-R025"),
    BRANCH_TYPED("HD-R026"),
    NO_OTHER_BRANCH("HD-R027");

    private final String code;

    FilingError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
