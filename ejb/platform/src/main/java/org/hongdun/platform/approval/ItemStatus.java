package org.hongdun.platform.approval;

/** Where an item's way stands. */
public enum ItemStatus {
    RUNNING,
    /** 挂起 */
    SUSPENDED,
    /** the flow came to an end */
    ENDED,
    /** 终止: by an administrator, or by the room it came from */
    TERMINATED,
    /** 撤销: by who drafted it, before anybody acted */
    REVOKED
}
