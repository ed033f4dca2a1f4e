package org.hongdun.platform.approval.domain;

/**
 * For whom a person stands in today (代).
 *
 * @param principal login name of who is stood in for
 * @param flowKey the one flow it is for, null for all
 */
public record StandIn(String principal, String flowKey) {}
