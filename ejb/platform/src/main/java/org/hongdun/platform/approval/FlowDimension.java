package org.hongdun.platform.approval;

/** By what the times of the flows are grouped. */
public enum FlowDimension {
    FLOW,
    STEP,
    POST
}
