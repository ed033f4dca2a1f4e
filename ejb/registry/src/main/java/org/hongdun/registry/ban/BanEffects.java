package org.hongdun.registry.ban;

import java.time.LocalDate;

/** What other events put into the book of bans, in the transaction of the event. */
public interface BanEffects {

    /**
     * A decision that bars the legal representative of a subject was served: he is proposed for a ban, which the legal office
     * confirms; until then he is uncertain at the gate. If his number is not known, the name is quarantined until somebody
     * supplies it.
     *
     * @param ground such as LICENCE_REVOKED
     * @param servedOn day from which the term runs
     */
    void barLegalRepresentative(
            String subjectName,
            Identity legalRepresentative,
            BanGround ground,
            String decisionNo,
            LocalDate servedOn,
            String issuingUnit);
}
