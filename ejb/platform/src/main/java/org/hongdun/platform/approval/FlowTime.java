package org.hongdun.platform.approval;

import java.io.Serializable;
import java.time.Instant;

/**
 * One item or one stay at a step behind a figure.
 *
 * @param stepName null for a whole item
 * @param post of whose act ended the step, null for a whole item and where nobody of the house acted
 * @param party {@code OWN}, {@code OTHER} or {@code APPLICANT}
 * @param minutes of working time
 */
public record FlowTime(
        long itemId,
        String itemNo,
        String title,
        String flowKey,
        String stepName,
        String post,
        String party,
        Instant openedAt,
        Instant closedAt,
        int minutes)
        implements Serializable {}
