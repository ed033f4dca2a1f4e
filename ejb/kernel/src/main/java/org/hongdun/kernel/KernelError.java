package org.hongdun.kernel;

/** Refusals of the value types. */
public enum KernelError implements ErrorCode {
    CREDIT_CODE_MALFORMED("HD-K001"),
    REGISTRATION_NUMBER_MALFORMED("HD-K002"),
    CITIZEN_ID_MALFORMED("HD-K003"),
    ORG_PATH_MALFORMED("HD-K004"),
    SORT_FIELD_UNKNOWN("HD-K005"),
    ORGANIZATION_CODE_MALFORMED("HD-K006"),
    PLACE_MALFORMED("HD-K007"),
    DOCUMENT_VALUE_NOT_KEPT("HD-K008");

    private final String code;

    KernelError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
