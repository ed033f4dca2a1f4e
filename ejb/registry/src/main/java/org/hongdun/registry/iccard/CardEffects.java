package org.hongdun.registry.iccard;

import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;

/**
 * What other events do to the cards of a subject, in the transaction of the event. Each answers how many cards changed, and
 * does nothing to those that have changed already.
 */
public interface CardEffects {

    /** The licence was revoked: active and suspended cards are revoked, lost ones cancelled, made ones scrapped. */
    int revoked(long subjectId, String reason, String paper);

    /** The subject was cancelled: every card that is not at its end is cancelled, made ones are scrapped. */
    int cancelled(long subjectId, String reason, String paper);

    /** Suspends the active cards on a ground. */
    int suspended(long subjectId, SuspensionGround ground, String reason, String paper);

    /** Restores the cards that are suspended on that ground and no other. */
    int restored(long subjectId, SuspensionGround ground, String reason, String paper);

    /**
     * What is written on the cards has changed: it is to be written anew within the legal term, else the card is suspended by
     * the daily round.
     *
     * @param changedOn day of the change
     */
    int toBeRewritten(long subjectId, LocalDate changedOn);

    /** Another unit is in charge of the subject: it handles its cards. */
    void moved(long subjectId, String unitCode, OrgPath unitPath);
}
