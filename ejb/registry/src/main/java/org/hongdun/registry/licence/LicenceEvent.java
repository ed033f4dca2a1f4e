package org.hongdun.registry.licence;

/** What happens to a licence. */
public enum LicenceEvent {
    /** 制照. */
    PRINT,
    /** 发照. */
    ISSUE,
    /** 换发: a new one takes its place. */
    REPLACE,
    /** 挂失. */
    REPORT_LOSS,
    /** 扣留. */
    SEIZE,
    /** 解除扣留. */
    GIVE_BACK,
    /** 缴回. */
    RETURN,
    /** 公告作废. */
    ANNOUNCE_VOID,
    /** 作废: spoilt before it was issued. */
    SPOIL
}
