package org.hongdun.regulation.complaint.domain;

import java.time.Instant;

/**
 * How something came to us.
 *
 * @param messageId the sender's id of the message
 * @param at instant of its arrival here
 */
public record Arrival(String messageId, Instant at) {}
