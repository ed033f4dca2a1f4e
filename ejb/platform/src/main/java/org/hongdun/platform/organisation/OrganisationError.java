package org.hongdun.platform.organisation;

import org.hongdun.kernel.ErrorCode;

/** Refusals about units. */
public enum OrganisationError implements ErrorCode {
    UNIT_NOT_FOUND("HD-O001"),
    NOT_A_STATION("HD-O002"),
    UNIT_ENDED("HD-O003"),
    DATE_IN_THE_PAST("HD-O004"),
    MERGED_INTO_ITSELF("HD-O005"),
    CODE_TAKEN("HD-O006"),
    CODE_MALFORMED("HD-O007");

    private final String code;

    OrganisationError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
