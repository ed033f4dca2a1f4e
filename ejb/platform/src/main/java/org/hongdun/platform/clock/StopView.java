package org.hongdun.platform.clock;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A standstill of a clock with its papers.
 *
 * @param document the paper that stopped it
 * @param stoppedOn the day it stopped, still counted
 * @param stoppedAt when that was entered, and by whom
 * @param resumedOn the day it went on, not counted; null while it stands
 * @param resumeDocument the paper that ended it
 */
public record StopView(
        StopKind kind,
        String document,
        LocalDate stoppedOn,
        Instant stoppedAt,
        String stoppedBy,
        LocalDate resumedOn,
        String resumeDocument,
        Instant resumedAt,
        String resumedBy)
        implements Serializable {}
