package org.hongdun.regulation.casefile;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case source as its page shows it.
 *
 * @param version the state of the file the reader sees; given back with every act
 * @param caseNo null unless filed
 * @param partyName as it was when the source was registered
 * @param currentName the party's name today where it is another one; null otherwise
 * @param partyCode credit code today, or the registration number of a subject that never got one
 * @param registeredBy name of the officer; null for the system
 * @param workingDaysLeft working days from today up to {@code dueOn}, negative when overdue; null once decided
 * @param proposal what was proposed last, null if nothing was, or if it was returned; as the two after it
 * @param mayPropose whether the reader may propose now
 * @param mayDecide whether the reader may return the proposal now, and approve it unless it is his own
 * @param ownProposal whether the reader has made the proposal himself
 * @param mayClose whether the reader may close the case now
 */
public record CaseSourceView(
        long id,
        int version,
        String sourceNo,
        String caseNo,
        CaseSourceState state,
        SourceKind kind,
        CauseFamily cause,
        long subjectId,
        String partyName,
        String currentName,
        String partyCode,
        String unitCode,
        String facts,
        Instant registeredAt,
        String registeredBy,
        LocalDate dueOn,
        Integer workingDaysLeft,
        Proposal proposal,
        String proposalReason,
        String proposedBy,
        List<Step> steps,
        boolean mayPropose,
        boolean mayDecide,
        boolean ownProposal,
        boolean mayClose)
        implements Serializable {

    public CaseSourceView {
        steps = List.copyOf(steps);
    }

    /**
     * One line of the file's history.
     *
     * @param act name of the act: REGISTERED, FILING_PROPOSED, NOT_FILING_PROPOSED, RETURNED, FILED, NOT_FILED, CLOSED
     * @param officer who acted; null for the system
     * @param note reason, number or result; or null
     */
    public record Step(Instant at, String act, String officer, String note) implements Serializable {}
}
