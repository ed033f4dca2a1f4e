package org.hongdun.registry.filing.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Sends matters that wait for somebody and are on no flow on their way: those taken over, and those whose item was ended.
 * One that cannot go holds up no other.
 */
@Singleton
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FilingFlowTimer {

    @Inject
    private FilingFlowStart start;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @PermitAll
    public void sendOn() {
        RuntimeException stuck = null;
        for (long filingId : start.unsent()) {
            try {
                start.sendOn(filingId);
            } catch (RuntimeException thisOne) {
                stuck = thisOne;
            }
        }
        if (stuck != null) {
            throw stuck;
        }
    }
}
