package org.hongdun.registry.ban;

import java.time.LocalDate;

/** What other events put into the book of bans, in the transaction of the event. */
public interface BanEffects {

    /**
     * A decision that bars the legal representative of a subject was served: whoever holds the post is proposed for a ban,
     * which the legal office confirms; until then he is uncertain at the gate. If the gate does not know who holds it, the
     * name is quarantined until somebody supplies the number.
     *
     * @param ground such as LICENCE_REVOKED
     * @param legalRepresentative name in the register
     * @param servedOn day from which the term runs
     */
    void barLegalRepresentative(
            long subjectId,
            String subjectName,
            String legalRepresentative,
            BanGround ground,
            String decisionNo,
            LocalDate servedOn,
            String issuingUnit);
}
