package org.hongdun.registry.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Callers;
import org.hongdun.registry.licence.LicenceEffects;
import org.hongdun.registry.licence.LicenceEvent;
import org.hongdun.registry.licence.LicenceState;
import org.hongdun.registry.licence.domain.Act;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.licence.domain.LicenceBook;

/** Lets the licences follow what happens to their subject. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LicenceEffectsService implements LicenceEffects {

    private LicenceBook book;
    private Callers callers;
    private Clock clock;
    private CurrentOfficer officers;

    protected LicenceEffectsService() {}

    @Inject
    public LicenceEffectsService(LicenceBook book, Callers callers, Clock clock, CurrentOfficer officers) {
        this.book = book;
        this.callers = callers;
        this.clock = clock;
        this.officers = officers;
    }

    @Override
    public int voided(long subjectId, String reason, String paper) {
        Act act = act(reason, paper);
        int changed = 0;
        for (Licence licence : book.ofSubject(subjectId)) {
            if (licence.state().isInUse()) {
                licence.enter(
                        licence.state() == LicenceState.PRINTED ? LicenceEvent.SPOIL : LicenceEvent.ANNOUNCE_VOID, act);
                changed++;
            }
        }
        return changed;
    }

    private Act act(String reason, String paper) {
        Caller caller = callers.current();
        String name = caller.kind() == CallerKind.SYSTEM
                ? caller.loginName()
                : officers.officer().name();
        return new Act(caller.loginName(), name, clock.instant(), reason, paper);
    }

    @Override
    public void moved(long subjectId, String unitCode, OrgPath unitPath) {
        book.ofSubject(subjectId).stream()
                .filter(licence -> licence.state().isInUse())
                .forEach(licence -> licence.handOver(unitCode, unitPath));
    }
}
