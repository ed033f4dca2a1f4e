package org.hongdun.portal.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One submitted version of a report.
 *
 * @param confirmationNo number on the printed confirmation
 * @param digest SM3 of the document that was sent, 64 hex digits
 * @param deliveredAt instant of the intranet's receipt, null until then
 * @param businessNo number in the intranet, null until it is known
 * @param outcome PASSED, RETURNED or REFUSED, null until decided
 * @param reason the examiner's opinion, or why the intranet did not take the document
 * @param unit deciding unit
 * @param dueOn last day of the legal term for the preliminary review, counted from the submission; null once decided
 * @param entries field name to text, as submitted
 */
public record SubmissionView(
        int no,
        String confirmationNo,
        String digest,
        Instant submittedAt,
        Instant deliveredAt,
        String businessNo,
        FilingState outcome,
        Instant outcomeAt,
        String grade,
        String reason,
        String unit,
        LocalDate dueOn,
        Map<String, String> entries,
        List<AttachmentRow> attachments)
        implements Serializable {}
