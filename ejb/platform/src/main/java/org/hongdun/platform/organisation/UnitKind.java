package org.hongdun.platform.organisation;

/** The kinds of unit: 市局, 处室, 事业单位, 分局, 工商所. */
public enum UnitKind {
    BUREAU,
    OFFICE,
    INSTITUTION,
    BRANCH,
    STATION
}
