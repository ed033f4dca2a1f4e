package org.hongdun.regulation.casefile;

import org.hongdun.kernel.ErrorCode;

/** Refusals of the register of case sources. */
public enum CaseError implements ErrorCode {
    /** No such case source within the officer's reach; the same answer for missing and forbidden. */
    NOT_FOUND("HD-H001"),
    /** The case source is not in a state that allows this act. */
    STATE_FORBIDS("HD-H002"),
    /** Somebody else has acted since the page was read. */
    CHANGED_MEANWHILE("HD-H003"),
    /** A reason or result has 4 to 500 characters. */
    REASON_LENGTH("HD-H004"),
    /** The facts have 4 to 1,000 characters. */
    FACTS_LENGTH("HD-H005"),
    /** Who proposed does not approve. */
    OWN_PROPOSAL("HD-H006"),
    /** No market subject bears that credit code or registration number. */
    PARTY_UNKNOWN("HD-H007"),
    /** Another unit is in charge of the party. */
    PARTY_OUT_OF_REACH("HD-H008"),
    /** The party is cancelled or has moved out: there is nobody left to proceed against. */
    PARTY_ENDED("HD-H009");

    private final String code;

    CaseError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
