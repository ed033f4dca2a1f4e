package org.hongdun.portal.filing;

/**
 * Where a yearly report stands, seen from the enterprise.
 *
 * <pre>
 * DRAFT -submit-> SUBMITTED -receipt-> DELIVERED -decision-> PASSED | RETURNED
 *                 SUBMITTED -receipt says no-> REFUSED
 * RETURNED, REFUSED -correct-> DRAFT
 * </pre>
 *
 * A decision may overtake the receipt; it is then taken from SUBMITTED.
 */
public enum FilingState {
    /** 草稿 */
    DRAFT,
    /** 已提交 */
    SUBMITTED,
    /** 已送达政务内网 */
    DELIVERED,
    /** 未被接收 */
    REFUSED,
    /** 预审退回 */
    RETURNED,
    /** 通过 */
    PASSED
}
