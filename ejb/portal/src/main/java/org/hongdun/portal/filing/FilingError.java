package org.hongdun.portal.filing;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the filing desk, and findings about a draft as it was typed. */
public enum FilingError implements ErrorCode {
    FILING_NOT_FOUND("HD-F001"),
    WINDOW_NOT_OPEN("HD-F002"),
    NOT_YET_ESTABLISHED("HD-F003"),
    NOT_IN_THIS_STATE("HD-F004"),
    CHANGED_MEANWHILE("HD-F005"),
    FINDINGS_BLOCK("HD-F006"),
    FIELD_UNKNOWN("HD-F007"),
    FIELD_TOO_LONG("HD-F008"),
    SUBJECT_GONE("HD-F009"),
    ATTACHMENTS_TOO_MANY("HD-F015"),
    FIELD_MISSING("HD-F021"),
    NUMBER_MALFORMED("HD-F022"),
    COUNT_MALFORMED("HD-F023"),
    DATE_MALFORMED("HD-F024"),
    PHONE_MALFORMED("HD-F026"),
    EMAIL_MALFORMED("HD-F027"),
    POSTCODE_MALFORMED("HD-F028"),
    PAPER_MISSING("HD-F029"),
    EXPLANATION_MISSING("HD-F030"),
    PERCENT_MALFORMED("HD-F031"),
    DECISION_FOR_UNKNOWN_SUBMISSION("HD-F041"),
    DECISION_COMES_TOO_LATE("HD-F042");

    private final String code;

    FilingError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
