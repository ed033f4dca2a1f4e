package org.hongdun.portal.filing;

import java.io.Serializable;
import java.time.Instant;

/**
 * One yearly report in the enterprise's list.
 *
 * @param submissionNo number of the last submission, 0 before the first
 * @param submittedAt instant of the last submission, null before the first
 * @param businessNo number in the intranet, null until it is known
 * @param changedAt instant of the last thing that happened
 */
public record FilingRow(
        int reportYear, FilingState state, int submissionNo, Instant submittedAt, String businessNo, Instant changedAt)
        implements Serializable {}
