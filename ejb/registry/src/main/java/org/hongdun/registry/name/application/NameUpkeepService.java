package org.hongdun.registry.name.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.name.NameUpkeep;
import org.hongdun.registry.name.domain.NameApplication;
import org.hongdun.registry.name.domain.NameBook;
import org.hongdun.registry.subject.MarketSubjects;

/** What the night does for the name book. */
@Stateless
@Local(NameUpkeep.class)
public class NameUpkeepService implements NameUpkeep {

    @Inject
    private NameBook book;

    @Inject
    private RegisterNames register;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private NameProgress progress;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed("system")
    public Taken takeIn(LocalDate businessDate, long afterSubjectId, int limit) {
        return register.takeIn(businessDate, afterSubjectId, limit);
    }

    @Override
    @RolesAllowed("system")
    public long countSubjects(LocalDate businessDate) {
        return subjects.countFacts(businessDate);
    }

    @Override
    @RolesAllowed("system")
    public long countRunOut(LocalDate businessDate) {
        return book.countRunOut(businessDate.plusDays(1));
    }

    @Override
    @RolesAllowed("system")
    public int release(LocalDate businessDate, int limit) {
        LocalDate nextDay = businessDate.plusDays(1);
        List<NameApplication> runOut = book.runOut(nextDay, limit);
        for (NameApplication application : runOut) {
            application.expired(nextDay, clock.instant());
            application
                    .entry()
                    .freed(nextDay, book.nextChange(application.entry().authority()));
            progress.tell(application);
            audit.record(
                    NameEvent.NAME_EXPIRED,
                    Outcome.DONE,
                    application.applicationNo(),
                    "until " + application.expiresOn());
        }
        return runOut.size();
    }

    @Override
    @RolesAllowed("system")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public IndexReport checkIndex() {
        return keeper.check();
    }
}
