package org.hongdun.platform.approval;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the items that a flow administrator may intervene in.
 *
 * @param flowVersion number of the version it runs on
 * @param stepName one of the steps it is in, null if none
 * @param dueOn last day of the step that ends first, null if none is open
 * @param workingDaysLeft working days after today up to and including that day, negative when overrun; null without it
 */
public record ItemUnderWay(
        long itemId,
        String itemNo,
        String title,
        String flowKey,
        String flowName,
        int flowVersion,
        String unitCode,
        String stepName,
        ItemStatus status,
        Instant startedAt,
        LocalDate dueOn,
        Integer workingDaysLeft)
        implements Serializable {}
