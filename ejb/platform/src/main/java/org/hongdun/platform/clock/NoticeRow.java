package org.hongdun.platform.clock;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A signal as one addressee sees it.
 *
 * @param withdrawnAt null while it stands
 * @param readAt null while it is unread
 */
public record NoticeRow(
        long id,
        SignalKind signal,
        SignalCause cause,
        Addressee addressee,
        String matterKind,
        String matterKey,
        String title,
        String link,
        String unitCode,
        LocalDate promisedOn,
        LocalDate dueOn,
        Instant raisedAt,
        Instant withdrawnAt,
        Instant readAt)
        implements Serializable {}
