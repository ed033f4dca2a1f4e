package org.hongdun.registry.lock;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A lock.
 *
 * @param sourceNo inspection, case, court paper or ban it comes from
 * @param releasedAt null while it holds, as all about the release
 */
public record LockRow(
        long id,
        long subjectId,
        LockKind kind,
        List<LockedMatter> stops,
        String sourceNo,
        String reason,
        Instant setAt,
        String setBy,
        Instant releasedAt,
        String releasedBy,
        String releaseReason)
        implements Serializable {

    public LockRow {
        stops = List.copyOf(stops);
    }
}
