package org.hongdun.regulation.casefile;

/** Where a case source stands. */
public enum CaseSourceState {
    /** 待核查: the clue is being checked. */
    REGISTERED,
    /** 待审批: an officer has proposed to file or not to file. */
    PROPOSED,
    /** 已立案: there is a case with a number. */
    FILED,
    /** 不予立案. */
    NOT_FILED,
    /** 已结案: the case has ended. */
    CLOSED;

    /** Whether it is still to be decided, so that the legal term runs. */
    public boolean isUndecided() {
        return this == REGISTERED || this == PROPOSED;
    }
}
