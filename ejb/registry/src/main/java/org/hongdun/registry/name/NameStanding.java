package org.hongdun.registry.name;

/** Why a name is, or was, not free. The day kept with it is told at each constant. */
public enum NameStanding {
    /** 已登记: registered and in force; day of registration. */
    REGISTERED,
    /** 已保留、已核准未登记: given to an applicant; last day of the reservation. */
    RESERVED,
    /** 已申请: applied for and not decided; day of the application. */
    PENDING,
    /** 已注销; day of the cancellation. */
    CANCELLED,
    /** 已变更: the old name of a subject that bears another now; day of the change. */
    CHANGED,
    /** 吊销未注销; day of the revocation. */
    REVOKED,
    /** 设立或变更被撤销; day of the annulment. */
    ANNULLED,
    /** 已释放: nobody's any more; day on which it became free. */
    FREED;

    /** Whether the entry of an applicant or subject may not be given to another as long as it stands so. */
    public boolean isTaken() {
        return this == REGISTERED || this == RESERVED || this == PENDING;
    }
}
