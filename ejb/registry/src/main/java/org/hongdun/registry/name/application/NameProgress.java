package org.hongdun.registry.name.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.registration.MatterProgress;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.registry.name.ApplicationStatus;
import org.hongdun.registry.name.domain.NameApplication;
import org.hongdun.registry.name.domain.NameApplicationStep;

/** Tells the portal where an application on line stands, in the transaction of the act. */
@ApplicationScoped
class NameProgress {

    private static final String PORTAL = "portal";

    @Inject
    private Organisation organisation;

    @Inject
    private Outbox outbox;

    void tell(NameApplication application) {
        application
                .portalKey()
                .ifPresent(key -> outbox.put(OutgoingDocument.of(
                        PORTAL,
                        MatterProgress.TYPE,
                        key.toString(),
                        progress(key, application).toXml())));
    }

    private MatterProgress progress(UUID key, NameApplication application) {
        NameApplicationStep last = application.steps().get(application.steps().size() - 1);
        boolean told = application.status() == ApplicationStatus.CORRECTION
                || application.status() == ApplicationStatus.REJECTED;
        return new MatterProgress(
                key,
                application.steps().size(),
                application.applicationNo(),
                state(application.status()),
                last.actedAt(),
                application.acceptedOn(),
                null,
                application.status() == ApplicationStatus.CORRECTION,
                told ? last.opinion() : null,
                organisation.unit(application.unitCode()).name(),
                application.expiresOn() == null ? null : application.name(),
                null,
                application.expiresOn(),
                List.of());
    }

    private static MatterProgress.State state(ApplicationStatus status) {
        return switch (status) {
            case SUBMITTED -> MatterProgress.State.SUBMITTED;
            case CORRECTION -> MatterProgress.State.SUPPLEMENT;
            case ACCEPTED -> MatterProgress.State.ACCEPTED;
            case REVIEW1 -> MatterProgress.State.EXAMINING;
            case REVIEW2 -> MatterProgress.State.APPROVING;
            case APPROVED, EXTENDED -> MatterProgress.State.APPROVED;
            case REJECTED -> MatterProgress.State.REJECTED;
            case USED -> MatterProgress.State.USED;
            case EXPIRED -> MatterProgress.State.EXPIRED;
            case WITHDRAWN -> MatterProgress.State.WITHDRAWN;
        };
    }
}
