package org.hongdun.platform.approval.domain;

/**
 * How long something may take: a legal parameter, or a number of working days of the bureau's own promise.
 *
 * @param parameter code of a {@code legal_parameter}, null if {@link #workingDays} says it
 * @param workingDays 1 or more, 0 if {@link #parameter} says it
 */
public record TermRule(String parameter, int workingDays) {}
