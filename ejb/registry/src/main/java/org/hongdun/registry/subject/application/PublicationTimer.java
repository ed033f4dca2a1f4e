package org.hongdun.registry.subject.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;

/** Looks every ten seconds for subjects the portal has not yet, and sends them on batch by batch until the next look is near. */
@Singleton
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicationTimer {

    private static final Duration SLICE = Duration.ofSeconds(8);

    @Inject
    private SubjectPublication publication;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @PermitAll
    public void publish() {
        long begun = System.nanoTime();
        OptionalLong last = publication.publishNext(0);
        while (last.isPresent() && System.nanoTime() - begun < SLICE.toNanos()) {
            last = publication.publishNext(last.getAsLong());
        }
    }
}
