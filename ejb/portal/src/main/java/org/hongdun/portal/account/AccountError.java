package org.hongdun.portal.account;

import org.hongdun.kernel.ErrorCode;

/** Refusals around an account. */
public enum AccountError implements ErrorCode {
    ALREADY_REGISTERED("HD-P001"),
    SUBJECT_UNKNOWN("HD-P002"),
    SUBJECT_NOT_ALIVE("HD-P003"),
    LEGAL_REPRESENTATIVE_DIFFERS("HD-P004"),
    PASSWORD_TOO_SHORT("HD-P005"),
    PASSWORD_TOO_PLAIN("HD-P006"),
    PASSWORD_WELL_KNOWN("HD-P007"),
    PASSWORD_NAMES_ITS_OWNER("HD-P008"),
    PASSWORD_USED_BEFORE("HD-P009"),
    LOGIN_REFUSED("HD-P010"),
    CONTACT_NAME_MISSING("HD-P011"),
    CONTACT_PHONE_MALFORMED("HD-P012"),
    CURRENT_PASSWORD_WRONG("HD-P013"),
    CREDIT_CODE_MALFORMED("HD-P014"),
    PERSON_ALREADY_REGISTERED("HD-P015"),
    LOGIN_NAME_MALFORMED("HD-P016"),
    LOGIN_NAME_TAKEN("HD-P017"),
    PERSON_NAME_MISSING("HD-P018"),
    PERSON_TOO_YOUNG("HD-P019"),
    BIRTH_IMPLAUSIBLE("HD-P020");

    private final String code;

    AccountError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
