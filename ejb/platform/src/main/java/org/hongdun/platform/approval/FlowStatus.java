package org.hongdun.platform.approval;

/** Where a version of a flow stands. */
public enum FlowStatus {
    /** Being drawn. */
    DRAFT,
    /** Takes new items. */
    PUBLISHED,
    /** Only serves the items that run on it. */
    RETIRED
}
