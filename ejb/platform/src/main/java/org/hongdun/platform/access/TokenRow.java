package org.hongdun.platform.access;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * One token in a list; the token itself is not known any more.
 *
 * @param name what its holder calls it
 * @param rights what it was given, of which it has what its holder has
 * @param lastDay last day on which it is good
 * @param lastUsedAt instant of the last call that was let in, null before the first
 * @param revokedAt instant, null if it was not revoked
 * @param revokedBy login name, null if it was not revoked
 */
public record TokenRow(
        long id,
        String loginName,
        String holder,
        String name,
        Set<TokenRight> rights,
        TokenStatus status,
        Instant madeAt,
        LocalDate lastDay,
        Instant lastUsedAt,
        Instant revokedAt,
        String revokedBy)
        implements Serializable {}
