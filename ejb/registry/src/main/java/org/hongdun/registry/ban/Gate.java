package org.hongdun.registry.ban;

import java.util.List;
import java.util.Set;

/**
 * Where every act that seats a person passes, inside its own transaction (domain.md 4.9: establishment, change of legal
 * representative; directors and managers as a warning). See the room's own description for the locks.
 */
public interface Gate {

    /**
     * At submission: refuses a barred person and writes down who seeks which post, so that a later ban meets him. A filing
     * submitted again replaces what it sought before.
     *
     * @return what an officer should know before he decides; each is a hit in the list
     * @throws org.hongdun.kernel.RuleViolation HD-G001 or HD-G024 if somebody may not have his post
     */
    List<GateWarning> submitted(GateFiling filing);

    /**
     * At approval, in the transaction that writes the register: checks once more, under lock, those whom an act newly names,
     * and seats them; whoever is no longer named has left his post.
     *
     * @param act its document as the filing, so that what was decided of a hit at submission counts; the newly named
     * @param staying who was on the same post before, and is not asked again
     * @throws org.hongdun.kernel.RuleViolation HD-G001 or HD-G024 if somebody is barred by now, HD-G002 if an uncertain hit has not been
     *     decided
     */
    void registered(GateFiling act, List<Candidate> staying);

    /**
     * As {@link #registered} for what another registration system has done already: nobody is refused, but each barred person
     * is a hit in the list.
     */
    void takenOver(GateFiling act, List<Candidate> staying);

    /** Names of the candidates who may not have their post today, for pages: without a lock, so the decision asks again. */
    Set<String> barred(GateFiling filing);

    /** The filing ended without approval: its candidates seek nothing any more. */
    void dropped(String filingNo);

    /** The subject ended: nobody holds a post of it any more. */
    void vacated(long subjectId);
}
