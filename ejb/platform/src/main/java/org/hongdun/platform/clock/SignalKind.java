package org.hongdun.platform.clock;

/** What a clock says, from mild to grave. */
public enum SignalKind {
    /** 提示: one working day before the promised end, three days for terms in calendar days. */
    HINT,
    /** 预警: the promised end is today and the matter is not finished. */
    WARNING,
    /** 黄牌: the promised limit is broken. */
    YELLOW,
    /** 红牌: the legal limit is broken, or a yellow card was not cured. */
    RED
}
