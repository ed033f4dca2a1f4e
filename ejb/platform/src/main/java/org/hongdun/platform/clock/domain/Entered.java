package org.hongdun.platform.clock.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who enters an act, and when.
 *
 * @param today the date of {@code at} in the official zone
 */
public record Entered(String by, Instant at, LocalDate today) {}
