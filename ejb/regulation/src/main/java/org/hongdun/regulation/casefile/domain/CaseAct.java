package org.hongdun.regulation.casefile.domain;

/** What can happen to a case source. */
public enum CaseAct {
    REGISTERED,
    FILING_PROPOSED,
    NOT_FILING_PROPOSED,
    RETURNED,
    FILED,
    NOT_FILED,
    CLOSED
}
