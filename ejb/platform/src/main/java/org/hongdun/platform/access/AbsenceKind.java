package org.hongdun.platform.access;

/** Why an officer is away (缺勤). */
public enum AbsenceKind {
    /** 公休: annual leave. */
    LEAVE,
    /** 病假 */
    SICK,
    /** 事假 */
    PERSONAL,
    /** 出差: on duty elsewhere. */
    TRIP,
    /** 培训 */
    TRAINING,
    /** 借调: lent to another organ. */
    SECONDMENT
}
