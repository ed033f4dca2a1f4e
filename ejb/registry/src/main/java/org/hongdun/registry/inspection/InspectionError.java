package org.hongdun.registry.inspection;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the annual inspection. */
public enum InspectionError implements ErrorCode {
    NOT_FOUND("HD-I001"),
    NOT_UNDER_REVIEW("HD-I002"),
    OUTSIDE_JURISDICTION("HD-I003"),
    CHANGED_MEANWHILE("HD-I004"),
    OPINION_MISSING("HD-I005"),
    OPINION_TOO_LONG("HD-I006"),
    ATTACHMENT_NOT_FOUND("HD-I007"),
    ENTERPRISE_UNKNOWN("HD-I008"),
    NOT_OBLIGED("HD-I009"),
    SUBMISSION_OUT_OF_TURN("HD-I010"),
    ALREADY_FILED("HD-I011"),
    ATTACHMENT_MISSING("HD-I012");

    private final String code;

    InspectionError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
