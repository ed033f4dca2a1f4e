package org.hongdun.insight.statistics;

/** By what a table of figures is divided. */
public enum Dimension {
    /** 单位: the branch in charge. */
    BRANCH,
    /** 行业: section of GB/T 4754, edition 2017. */
    SECTION,
    /** 企业类型: four-digit code. */
    TYPE
}
