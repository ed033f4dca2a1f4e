package org.hongdun.platform.approval;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a work list.
 *
 * @param taskId null unless the line is about a task
 * @param readingId null unless the line was given to read
 * @param subjectName whom it is about, may be null
 * @param stepName where it stands, or stood when the caller acted; null when it is over
 * @param since when it came to that step, was done, sent to read, or started
 * @param dueOn last day of the step; null where nothing is to be done
 * @param workingDaysLeft working days after today up to and including the last one, negative when overrun; null without it
 * @param personName who has it, or did it; null while unclaimed
 * @param claimable whether the caller must claim it before he acts
 * @param onBehalfOf name of him for whom the caller has it on his desk, null for himself
 * @param takenFrom who had it until he could not be reached; null if it came in another way
 * @param urges how often it was urged
 * @param batch whether it may be completed together with others
 */
public record WorkRow(
        long itemId,
        long version,
        Long taskId,
        Long readingId,
        String itemKind,
        String itemKey,
        String itemNo,
        String title,
        String subjectName,
        String flowKey,
        String flowName,
        String stepName,
        ItemStatus status,
        Instant since,
        LocalDate dueOn,
        Integer workingDaysLeft,
        String personName,
        boolean claimable,
        String onBehalfOf,
        String takenFrom,
        int urges,
        boolean batch)
        implements Serializable {}
