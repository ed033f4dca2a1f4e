package org.hongdun.platform.approval.engine;

import java.time.Instant;

/**
 * A timer that waits.
 *
 * @param id the engine's name for it
 * @param engineItem the item
 * @param timerId the node
 * @param due when it fires
 */
public record DueTimer(String id, String engineItem, String timerId, Instant due) {}
