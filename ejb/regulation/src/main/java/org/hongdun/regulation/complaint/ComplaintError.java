package org.hongdun.regulation.complaint;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the complaint room. */
public enum ComplaintError implements ErrorCode {
    /** No such complaint within the officer's reach; the same answer for missing and forbidden. */
    NOT_FOUND("HD-T001"),
    /** The message names a unit that the organisation does not know; receipt code 302. */
    UNIT_UNKNOWN("HD-T002"),
    /** This number has arrived in this revision before; receipt code 402. */
    REVISION_REPEATED("HD-T003"),
    /** A later revision of this number is already on file; receipt code 403. */
    REVISION_OUTDATED("HD-T004"),
    /** The complaint is not in a state that allows this act; receipt code 403. */
    STATE_FORBIDS("HD-T005"),
    /** Somebody else has acted since the page was read. */
    CHANGED_MEANWHILE("HD-T006"),
    /** An identity is revealed for a stated reason only. */
    REASON_MISSING("HD-T007"),
    /** An attachment of the message is no Base64 or too large. */
    ATTACHMENT_UNREADABLE("HD-T008"),
    /** The chosen unit neither is a branch or station nor handles complaints on this day. */
    UNIT_NOT_COMPETENT("HD-T009");

    private final String code;

    ComplaintError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
