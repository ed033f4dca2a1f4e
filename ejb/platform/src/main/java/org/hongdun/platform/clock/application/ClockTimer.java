package org.hongdun.platform.clock.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every ten minutes of the office day and shortly after midnight; on every server alike. */
@Singleton
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockTimer {

    @Inject
    private ClockRounds rounds;

    @Schedule(hour = "8-17", minute = "*/10", timezone = "Asia/Shanghai", persistent = false)
    @Schedule(hour = "0", minute = "5", timezone = "Asia/Shanghai", persistent = false)
    @PermitAll
    public void round() {
        int looked;
        do {
            looked = rounds.catchUp();
        } while (looked > 0);
        do {
            looked = rounds.speak();
        } while (looked > 0);
    }
}
