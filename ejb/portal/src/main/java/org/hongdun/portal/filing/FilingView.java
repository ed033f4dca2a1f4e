package org.hongdun.portal.filing;

import java.io.Serializable;
import java.util.List;
import org.hongdun.portal.enquiry.SubjectView;

/**
 * A yearly report with all that happened to it.
 *
 * @param submissions every submission, newest first
 * @param history newest first
 */
public record FilingView(
        int reportYear,
        FilingState state,
        SubjectView subject,
        List<SubmissionView> submissions,
        List<FilingEventView> history)
        implements Serializable {

    /** The last submission; null before the first. */
    public SubmissionView last() {
        return submissions.isEmpty() ? null : submissions.get(0);
    }
}
