package org.hongdun.portal.filing;

/** Papers that belong to a yearly report. */
public enum PaperKind {
    /** 资产负债表 */
    BALANCE_SHEET,
    /** 利润表 */
    INCOME_STATEMENT,
    /** 审计报告 */
    AUDIT_REPORT,
    /** 营业执照副本 */
    LICENCE_DUPLICATE,
    /** 前置许可文件 */
    PREAPPROVAL_LICENCE,
    /** 其他材料 */
    OTHER
}
