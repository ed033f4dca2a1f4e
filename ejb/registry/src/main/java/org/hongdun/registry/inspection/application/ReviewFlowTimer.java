package org.hongdun.registry.inspection.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends inspections that wait for review and are on no flow yet on their way: those from before there were flows. */
@Singleton
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewFlowTimer {

    @Inject
    private ReviewFlowStart start;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @PermitAll
    public void sendOn() {
        start.next();
    }
}
