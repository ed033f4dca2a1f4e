package org.hongdun.registry.iccard.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every half minute for cards whose state the portal does not know yet. */
@Singleton
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardStatusTimer {

    @Inject
    private CardStatusPublication publication;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @PermitAll
    public void tell() {
        int told;
        do {
            told = publication.next();
        } while (told > 0);
    }
}
