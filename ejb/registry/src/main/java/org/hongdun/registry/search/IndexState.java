package org.hongdun.registry.search;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a server's index stands.
 *
 * @param whole false while it is first built
 * @param subjects how many are in it
 * @param followedUntil what was recorded before is in it; null while it is first built
 * @param checkedAt when it was last compared with the register; null if not since the start
 * @param putRight subjects that were missing, out of date or left over then, and were put right
 */
public record IndexState(boolean whole, long subjects, Instant followedUntil, Instant checkedAt, long putRight)
        implements Serializable {}
