package org.hongdun.registry.iccard.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Starts the round early every day, and once more in the forenoon in case the server was down. */
@Singleton
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardRoundTimer {

    @Inject
    private CardRound round;

    @Schedule(hour = "0,10", minute = "20", persistent = false)
    @PermitAll
    public void walk() {
        int changed;
        do {
            changed = round.next();
        } while (changed > 0);
    }
}
