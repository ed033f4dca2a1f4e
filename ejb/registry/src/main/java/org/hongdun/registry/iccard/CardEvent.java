package org.hongdun.registry.iccard;

/** What happens to an IC card. */
public enum CardEvent {
    /** 制卡: written for a duplicate licence. */
    PERSONALISE,
    /** 损坏: a blank is unusable. */
    DAMAGE,
    /** 发卡. */
    ISSUE,
    /** 修改: made again, or written anew after a change registration. */
    MODIFY,
    /** 作废: a made card is not issued. */
    VOID,
    /** 挂失. */
    REPORT_LOSS,
    /** 暂吊. */
    SUSPEND,
    /** 注销. */
    CANCEL,
    /** 吊销. */
    REVOKE,
    /** 换卡: a new card takes its place. */
    REPLACE,
    /** 过期. */
    EXPIRE,
    /** 解挂: found within the days allowed. */
    RELEASE,
    /** 补卡: a new card takes the place of a lost one. */
    REISSUE,
    /** 恢复. */
    RESTORE
}
