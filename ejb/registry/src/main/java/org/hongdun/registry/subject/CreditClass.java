package org.hongdun.registry.subject;

/** Credit class of a market subject (信用类别; domain.md 4.8), from the best: a new one is treated as A. */
public enum CreditClass {
    /** 新设. */
    N,
    /** 守信. */
    A,
    /** 警示. */
    B,
    /** 失信. */
    C,
    /** 严重失信. */
    D;

    public boolean isBetterThan(CreditClass other) {
        return compareTo(other) < 0;
    }
}
