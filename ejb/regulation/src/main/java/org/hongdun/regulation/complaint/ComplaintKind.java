package org.hongdun.regulation.complaint;

/** The four kinds of incoming item (信息件). */
public enum ComplaintKind {
    /** 投诉: a consumer asks the bureau to settle a dispute. */
    COMPLAINT,
    /** 举报: somebody points to a suspected offence. */
    REPORT,
    /** 咨询. */
    INQUIRY,
    /** 建议. */
    SUGGESTION
}
