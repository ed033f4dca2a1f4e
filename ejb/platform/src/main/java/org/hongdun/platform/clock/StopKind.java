package org.hongdun.platform.clock;

/** Why the law lets a clock stand still; nothing else does. */
public enum StopKind {
    /** The applicant has to supplement papers (补正). */
    SUPPLEMENT,
    /** A hearing (听证). */
    HEARING,
    /** Inspection, testing or expert identification (检验、检测、鉴定). */
    TESTING,
    /** A public announcement (公告). */
    ANNOUNCEMENT
}
