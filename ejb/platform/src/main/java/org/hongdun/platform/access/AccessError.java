package org.hongdun.platform.access;

import org.hongdun.kernel.ErrorCode;

/** Refusals about accounts, roles and signing in. */
public enum AccessError implements ErrorCode {
    NOT_SIGNED_IN("HD-A001"),
    ACCOUNT_NOT_FOUND("HD-A002"),
    ACCOUNT_EXISTS("HD-A003"),
    ACCOUNT_MALFORMED("HD-A004"),
    OWN_ACCOUNT("HD-A005"),
    ROLE_NOT_FOUND("HD-A006"),
    ADMINISTRATORS_KEPT_APART("HD-A007"),
    ALREADY_GRANTED("HD-A008"),
    GRANT_NOT_FOUND("HD-A009"),
    WRONG_PASSWORD("HD-A010"),
    PASSWORD_TOO_WEAK("HD-A011"),
    PASSWORD_USED_BEFORE("HD-A012"),
    ALREADY_ACTIVE("HD-A013"),
    ADMINISTRATOR_NOT_REMOVED_ALONE("HD-A014"),
    NOT_ACTIVE("HD-A015"),
    TERM_MALFORMED("HD-A016"),
    TOKEN_REFUSED("HD-A017"),
    TOKEN_TOO_OFTEN("HD-A018"),
    TOKEN_MALFORMED("HD-A019"),
    TOKEN_RIGHT_NOT_HELD("HD-A020"),
    TOKEN_NOT_FOUND("HD-A021"),
    TOKEN_REVOKED_BEFORE("HD-A022"),
    ABSENCE_MALFORMED("HD-A031"),
    ABSENCE_OVERLAPS("HD-A032"),
    ABSENCE_NOT_FOUND("HD-A033"),
    NOT_YOUR_STAFF("HD-A034"),
    POST_UNCHANGED("HD-A035");

    private final String code;

    AccessError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
