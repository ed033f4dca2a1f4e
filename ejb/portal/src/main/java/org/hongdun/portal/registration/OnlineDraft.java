package org.hongdun.portal.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hongdun.kernel.publicsubject.PublicSubject;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormLayout;

/**
 * A matter as the wizard shows it.
 *
 * @param revision to be given back when saving or submitting
 * @param registered what the public copy says of the enterprise; empty for a new subject
 * @param investors those registered now, as the public copy has them; empty for a new subject
 * @param reason what the bureau asks to supplement, or why the last submission was not taken; null for a first draft
 */
public record OnlineDraft(
        OnlineRow header,
        long revision,
        Instant savedAt,
        FormLayout layout,
        FilingForm form,
        FilingForm registered,
        List<PublicSubject.Investor> investors,
        List<DocumentAsked> documents,
        List<PaperRow> papers,
        String reason)
        implements Serializable {

    public OnlineDraft {
        investors = List.copyOf(investors);
        documents = List.copyOf(documents);
        papers = List.copyOf(papers);
    }
}
