package org.hongdun.registry.subject.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every ten seconds for subjects that changed, and sends them on batch by batch. */
@Singleton
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicationTimer {

    @Inject
    private SubjectPublication publication;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @PermitAll
    public void publish() {
        int sent;
        do {
            sent = publication.publishNext();
        } while (sent > 0);
    }
}
