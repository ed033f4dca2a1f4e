package org.hongdun.platform.approval.domain;

import java.time.Instant;

/** Days that the law does not count (挂起 with its paper). */
public record Standstill(Instant from, Instant to) {}
