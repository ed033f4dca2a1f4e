package org.hongdun.registry.name.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.name.NameError;
import org.hongdun.registry.name.NameReservations;
import org.hongdun.registry.name.NameStanding;
import org.hongdun.registry.name.domain.NameApplication;
import org.hongdun.registry.name.domain.NameBook;
import org.hongdun.registry.name.domain.NameEntry;
import org.hongdun.registry.name.domain.NameUse;

/** Reservations on their way into the register. */
@Stateless
@Local(NameReservations.class)
public class NameReservationService implements NameReservations {

    private static final String USE = "name-use";

    @Inject
    private NameBook book;

    @Inject
    private NameIntake intake;

    @Inject
    private NameProgress progress;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed({USE, "system"})
    public Optional<Reservation> find(String applicationNo) {
        LocalDate today = LocalDate.now(clock);
        return book.find(applicationNo)
                .map(a -> new Reservation(
                        a.applicationNo(),
                        a.name(),
                        a.applicant(),
                        a.section(),
                        a.expiresOn(),
                        a.status().isReserved() && !a.expiresOn().isBefore(today)));
    }

    @Override
    @RolesAllowed({USE, "system"})
    public void use(String applicationNo, String matterKey, long subjectId) {
        NameApplication application =
                book.find(applicationNo).orElseThrow(() -> new RuleViolation(NameError.NOT_FOUND, applicationNo));
        LocalDate today = LocalDate.now(clock);
        application.used(today, clock.instant());
        book.add(new NameUse(application.id(), matterKey, subjectId, clock.instant()));
        long change = book.nextChange(application.entry().authority());
        borne(subjectId).forEach(old -> old.follow(NameStanding.CHANGED, today, change));
        application.entry().registered(subjectId, today, change);
        progress.tell(application);
        audit.record(NameEvent.NAME_USED, Outcome.DONE, applicationNo, matterKey);
    }

    @Override
    @RolesAllowed("system")
    public Optional<String> takeBack(UUID portalKey, String reason) {
        Optional<NameApplication> applied = book.findOnline(portalKey);
        applied.ifPresent(application -> {
            intake.takeBack(application, null, reason);
            progress.tell(application);
            audit.record(NameEvent.NAME_WITHDRAWN, Outcome.DONE, application.applicationNo(), application.name());
        });
        return applied.map(NameApplication::applicationNo);
    }

    private List<NameEntry> borne(long subjectId) {
        return book.entriesOf(List.of(subjectId)).stream()
                .filter(entry -> entry.standing() == NameStanding.REGISTERED)
                .toList();
    }

    @Override
    @RolesAllowed({USE, "system"})
    public void follow(long subjectId, NameStanding standing, LocalDate day) {
        book.entriesOf(List.of(subjectId)).stream()
                .filter(entry -> entry.standing() != NameStanding.CHANGED && entry.standing() != NameStanding.FREED)
                .forEach(entry -> {
                    entry.follow(standing, day, book.nextChange(entry.authority()));
                    audit.record(NameEvent.NAME_FOLLOWED, Outcome.DONE, entry.fullName(), standing + " " + day);
                });
    }
}
