package org.hongdun.registry.licence;

/** How blank paper moves. */
public enum PaperMoveKind {
    /** 入库. */
    STOCK_IN,
    /** 发放 to a unit. */
    ISSUE,
    /** 销毁. */
    DESTROY
}
