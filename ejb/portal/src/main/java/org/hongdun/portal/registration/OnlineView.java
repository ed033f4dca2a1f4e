package org.hongdun.portal.registration;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormLayout;

/**
 * A matter with all that happened to it.
 *
 * @param form certificate numbers masked
 * @param notice what the newest notice says, or why the last submission was not taken; may be null
 * @param unitName deciding unit, null until it is known
 * @param resultName of the subject registered, or the name reserved; null before
 * @param resultCode credit code of the subject registered; null otherwise
 * @param validUntil last day of a reservation; null otherwise
 * @param notices what the authority has given: acceptance, supplement, decision
 * @param history newest first
 */
public record OnlineView(
        OnlineRow header,
        FormLayout layout,
        FilingForm form,
        List<PaperRow> papers,
        List<DocumentAsked> documents,
        Instant deliveredAt,
        String notice,
        String unitName,
        String resultName,
        String resultCode,
        LocalDate validUntil,
        List<PaperRow> notices,
        List<Event> history)
        implements Serializable {

    public OnlineView {
        papers = List.copyOf(papers);
        documents = List.copyOf(documents);
        notices = List.copyOf(notices);
        history = List.copyOf(history);
    }

    /**
     * One line of the history.
     *
     * @param event key of the sentence: OPENED, ATTACHED, REMOVED, DELIVERED, WITHDRAWING, NOT_WITHDRAWN, or the state it came to
     */
    public record Event(Instant at, String event, String detail) implements Serializable {}
}
