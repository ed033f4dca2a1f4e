package org.hongdun.platform.approval.engine;

/**
 * A token that rests on a task.
 *
 * @param id the engine's name for it
 * @param nodeId the task
 */
public record Token(String id, String nodeId) {}
