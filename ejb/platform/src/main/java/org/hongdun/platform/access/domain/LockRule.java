package org.hongdun.platform.access.domain;

import java.time.Duration;

/**
 * When an account locks.
 *
 * @param failures number of failed attempts that locks it, 1 or more
 * @param lockFor how long
 */
public record LockRule(int failures, Duration lockFor) {}
