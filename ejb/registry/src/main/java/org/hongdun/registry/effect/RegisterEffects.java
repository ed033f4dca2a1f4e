package org.hongdun.registry.effect;

import java.time.LocalDate;
import java.util.List;
import org.hongdun.registry.subject.PersonEntry;

/** Called inside the transaction of the act. */
public interface RegisterEffects {

    /**
     * Rule 1: the decision to revoke the licence was served. What is out of the licence is announced void, the cards are
     * revoked, the credit class is D, and who was legal representative on that day is put into the book of bans for the legal years.
     *
     * @param issuingUnit name of the deciding unit
     */
    void licenceRevoked(long subjectId, String decisionNo, LocalDate servedOn, String issuingUnit);

    /** Rule 4: another branch is in charge; what the subject holds of licences and cards is handled there from now on. */
    void moved(long subjectId);

    /** Rule 5: any change, a move among them, is refused with HD-Z001 while a lock stops changes. */
    void changed(long subjectId);

    /** Investors change: refused with HD-Z001 while a lock stops the transfer of shares. */
    void sharesTransferred(long subjectId);

    /**
     * Rule 2: the gate is asked once more, and posts are as the register now has them. Refused as {@code Gate.registered}.
     *
     * @param documentNo filing that passed the gate at submission, or decision
     * @param appointed who is new on his post, numbers in clear
     * @param staying who was on it before
     */
    void personsRegistered(long subjectId, String documentNo, List<PersonEntry> appointed, List<PersonEntry> staying);

    /** As {@link #personsRegistered} for what another registration system has done: the barred are listed, not refused. */
    void personsTakenOver(long subjectId, String documentNo, List<PersonEntry> appointed, List<PersonEntry> staying);

    /** Rules 2, 3 and 4, for cards: what is written on them has changed, and is to be rewritten within the legal days. */
    void faceChanged(long subjectId, LocalDate approvedOn);

    /**
     * Rule 5: no report by the end of the window. Locks change matters, suspends the cards, lowers the credit class to B and
     * tells the {@link OverdueListener}s, unless that was done before: what an officer has released since stays released.
     */
    void inspectionOverdue(long subjectId, int reportYear);

    /** Rule 5: passed, late or not. Whatever was locked and suspended for that year is restored. */
    void inspectionPassed(long subjectId, int reportYear);

    /** Rule 10: a case was opened; cancellation waits until the case unit releases the lock or closes the case. */
    void caseOpened(long subjectId, String caseNo);

    /** Rule 10: the case is closed. */
    void caseClosed(long subjectId, String caseNo);

    /** The subject moved away, or ended in another system: nobody holds a post of it here any more. */
    void postsVacated(long subjectId);

    /**
     * The subject is cancelled: refused with HD-Z001 while a lock stops it (rule 10); otherwise licences are void, cards
     * cancelled, posts vacant, and its name is kept for the legal term.
     *
     * @param paper filing or decision it rests on
     */
    void cancelled(long subjectId, String paper, LocalDate on);

    /** The registration is declared void: as {@link #cancelled}, but no lock stops it. */
    void annulled(long subjectId, String paper, LocalDate on);
}
