package org.hongdun.registry.effect;

import java.time.LocalDate;

/** Called inside the transaction of the act. */
public interface RegisterEffects {

    /**
     * Rule 1: the decision to revoke the licence was served. What is out of the licence is announced void, the cards are
     * revoked, the legal representative is put into the book of bans for the legal years.
     *
     * @param issuingUnit name of the deciding unit
     */
    void licenceRevoked(long subjectId, String decisionNo, LocalDate servedOn, String issuingUnit);

    /**
     * Rule 2: asks the gate once more and seats the new legal representative in place of the old; the cards are to be written
     * anew within the legal days, else they are suspended. Refused as {@code Gate.approved}, and with HD-Z001 while a lock
     * stops changes.
     *
     * @param filingNo filing that passed the gate at submission
     */
    void legalRepresentativeChanged(long subjectId, String filingNo, LocalDate approvedOn);

    /** Rule 3, for cards: what is written on them has changed. Refused with HD-Z001 while a lock stops changes. */
    void nameChanged(long subjectId, LocalDate approvedOn);

    /** Rule 5: no report by the end of the window. Locks change matters and suspends the cards. */
    void inspectionOverdue(long subjectId, int reportYear);

    /** Rule 5: passed, late or not. Whatever was locked and suspended for that year is restored. */
    void inspectionPassed(long subjectId, int reportYear);

    /** Rule 10: a case was opened; cancellation waits until the case unit releases the lock or closes the case. */
    void caseOpened(long subjectId, String caseNo);

    /** Rule 10: the case is closed. */
    void caseClosed(long subjectId, String caseNo);

    /**
     * The subject is cancelled: refused with HD-Z001 while a lock stops it (rule 10); otherwise licences are void, cards
     * cancelled, posts vacant.
     *
     * @param paper filing or decision it rests on
     */
    void cancelled(long subjectId, String paper);
}
