package org.hongdun.registry.subject;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the register. */
public enum SubjectError implements ErrorCode {
    NOT_FOUND("HD-S001"),
    NOT_YET_REGISTERED("HD-S002"),
    BEFORE_ESTABLISHMENT("HD-S003"),
    FIRST_ACT_IS_ESTABLISHMENT("HD-S004"),
    EFFECTIVE_IN_FUTURE("HD-S005"),
    CHANGED_MEANWHILE("HD-S006"),
    STATE_DOES_NOT_FOLLOW("HD-S007"),
    SUBJECT_HAS_ENDED("HD-S008"),
    ACT_NOT_IN_FORCE("HD-S009"),
    ESTABLISHMENT_NOT_WITHDRAWN("HD-S010"),
    REASON_MISSING("HD-S011"),
    ITEM_MALFORMED("HD-S012"),
    DIFFERENCE_NOT_OPEN("HD-S013"),
    CREDIT_CODE_TAKEN("HD-S014");

    private final String code;

    SubjectError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
