package org.hongdun.registry.filing;

/** The notices that are given about a matter. */
public enum NoticeKind {
    /** 受理通知书. */
    ACCEPTANCE("DJSL"),
    /** 一次性告知补正通知书. */
    SUPPLEMENT("DJBZ"),
    /** 不予受理通知书. */
    REFUSAL("DJBS"),
    /** 准予登记通知书. */
    APPROVAL("DJHZ"),
    /** 登记驳回通知书. */
    REJECTION("DJBH"),
    /** 登记档案移交清单, to the authority the subject moves to. */
    HANDOVER("DJYJ");

    private final String series;

    NoticeKind(String series) {
        this.series = series;
    }

    /** Series of its numbers, kept by each authority. */
    public String series() {
        return series;
    }
}
