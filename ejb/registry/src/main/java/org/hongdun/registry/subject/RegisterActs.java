package org.hongdun.registry.subject;

import java.util.Map;

/**
 * Writing the register: every legal act adds to the record book of a subject and none changes what stands there.
 * Permission: {@code subject-register}, or {@code system}; corrections and withdrawals {@code subject-correct}.
 *
 * <p>The acts refuse with HD-S001 (no such subject), HD-S003 (effective before the establishment), HD-S005 (effective after
 * today), HD-S006 (somebody else was faster), HD-S007 (state does not follow), HD-S008 (the subject has ended), HD-S012 (an
 * item is malformed or missing).
 */
public interface RegisterActs {

    /**
     * Takes a new subject into the register.
     *
     * @param act kind ESTABLISHMENT or IMPORT
     * @param items all that the form of the subject needs; the database refuses a credit code that is taken
     * @return id of the subject
     */
    long establish(NewAct act, Map<SubjectItem, ?> items);

    /**
     * Records an act that sets some items from a day on. A later act that has set the same item already still holds from
     * its own day.
     *
     * @param seenActs {@link SubjectView#acts()} of what the officer decided on
     * @return number of the act
     */
    int record(long subjectId, int seenActs, NewAct act, Map<SubjectItem, ?> items);

    /**
     * Says what an earlier act should have said, from that act's day on. Refused besides with HD-S009 (no such act in
     * force) and HD-S011 (nothing corrected, or no reason).
     *
     * @param target number of the act in the record book
     * @return number of the correction
     */
    int correct(long subjectId, int seenActs, int target, String documentNo, String reason, Map<SubjectItem, ?> items);

    /**
     * Takes an earlier act back, with its corrections. Refused besides with HD-S009, HD-S010 (an establishment is annulled,
     * not withdrawn) and HD-S011.
     *
     * @return number of the withdrawal
     */
    int withdraw(long subjectId, int seenActs, int target, String documentNo, String reason);
}
