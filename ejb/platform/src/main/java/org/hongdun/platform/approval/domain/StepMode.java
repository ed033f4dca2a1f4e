package org.hongdun.platform.approval.domain;

/** How the persons whom a step's rule finds share it. */
public enum StepMode {
    /** 单人: the rule must find one; of several the one with the least open tasks is taken. */
    SINGLE,
    /** 抢占: whoever claims it first. */
    CLAIM,
    /** 会签: all at the same time; {@link StepRule#ratioPercent} and {@link StepRule#veto} decide. */
    COUNTERSIGN,
    /** 依次: one after the other in the order of the rule. */
    SERIAL
}
