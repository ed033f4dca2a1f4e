package org.hongdun.portal.filing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hongdun.portal.enquiry.SubjectView;

/**
 * A draft as the wizard shows it.
 *
 * @param revision to be given back when saving or submitting
 * @param submissions submissions before this draft; more than 0 means it corrects one
 * @param subject the registered data, read-only
 * @param entries field name to text, exactly as typed
 * @param lastYear field name to figure of the report of the year before, empty if none was filed here
 * @param reason why the last submission came back, null for a first draft
 */
public record DraftView(
        int reportYear,
        long revision,
        Instant savedAt,
        int submissions,
        SubjectView subject,
        Map<String, String> entries,
        Map<String, String> lastYear,
        List<AttachmentRow> attachments,
        String reason)
        implements Serializable {}
