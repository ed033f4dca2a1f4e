package org.hongdun.platform.approval.domain;

/**
 * An arrow.
 *
 * @param name as it stands in the drawing, may be empty
 * @param condition in the closed expression language, null for none; only behind {@link NodeKind#EXCLUSIVE}
 * @param otherwise whether it is taken when no condition holds
 */
public record FlowEdge(String id, String from, String to, String name, String condition, boolean otherwise) {}
