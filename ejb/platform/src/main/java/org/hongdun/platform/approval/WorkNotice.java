package org.hongdun.platform.approval;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an officer is told about his work.
 *
 * @param stepName the step it is about
 * @param person name of the other one: who took it over, or with whom it lay; null where there is none
 * @param readAt null while it is unread
 */
public record WorkNotice(
        long id,
        NoticeKind kind,
        long itemId,
        String itemKind,
        String itemKey,
        String itemNo,
        String title,
        String stepName,
        String person,
        Instant toldAt,
        Instant readAt)
        implements Serializable {}
