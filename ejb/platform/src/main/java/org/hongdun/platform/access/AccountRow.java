package org.hongdun.platform.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One line of the list of accounts; {@code lockedUntil} is null unless locked now, {@code roles} are role codes in force. */
public record AccountRow(
        String loginName,
        String staffNo,
        String name,
        String unitCode,
        String unitName,
        String post,
        AccountStatus status,
        Instant lockedUntil,
        Instant lastSignInAt,
        List<String> roles)
        implements Serializable {}
