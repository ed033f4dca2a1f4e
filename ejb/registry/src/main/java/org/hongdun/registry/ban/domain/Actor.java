package org.hongdun.registry.ban.domain;

import java.time.Instant;

/** Who acts, and when. */
public record Actor(String login, String name, Instant at) {}
