package org.hongdun.registry.ban;

import java.util.List;

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
     * @throws org.hongdun.kernel.RuleViolation HD-G001 if somebody may not have his post
     */
    List<GateWarning> submitted(GateFiling filing);

    /**
     * At approval, in the transaction that writes the register: checks those whom the filing named at its last submission
     * once more, under lock, and seats them.
     *
     * @param subjectId the subject, which is registered by now
     * @throws org.hongdun.kernel.RuleViolation HD-G001 if somebody is barred by now, HD-G002 if an uncertain hit has not been
     *     decided, HD-G003 if the filing did not pass at submission
     */
    void approved(String filingNo, long subjectId);

    /** The filing ended without approval: its candidates seek nothing any more. */
    void dropped(String filingNo);

    /** Somebody left all posts of that kind, such as the former legal representative when the new one is approved. */
    void vacated(long subjectId, Post post);

    /** The subject ended: nobody holds a post of it any more. */
    void vacated(long subjectId);
}
