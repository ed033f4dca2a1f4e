package org.hongdun.registry.lock.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.registry.lock.LockDesk;
import org.hongdun.registry.lock.LockError;
import org.hongdun.registry.lock.LockRow;
import org.hongdun.registry.lock.domain.Locks;
import org.hongdun.registry.lock.domain.RegisterLock;
import org.hongdun.registry.subject.MarketSubjects;

/** Officers read locks and release them. */
@Stateless
@Local(LockDesk.class)
public class LockDeskService implements LockDesk {

    @Inject
    private Locks locks;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Organisation organisation;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed("lock-read")
    public List<LockRow> of(long subjectId) {
        return locks.of(subjectId).stream().map(RegisterLock::row).toList();
    }

    @Override
    @RolesAllowed("lock-release")
    public void release(long lockId, String reason) {
        Officer officer = caller.officer();
        RegisterLock lock = locks.find(lockId)
                .filter(found -> officer.reach(found.releasePermission()).covers(unitInChargeOf(found)))
                .orElseThrow(() -> new RuleViolation(LockError.NOT_FOUND, lockId));
        lock.release(officer.name(), reason, clock.instant());
        audit.record(
                LockLog.SUBJECT_UNLOCKED,
                Outcome.DONE,
                lock.sourceNo(),
                lock.kind().name());
    }

    private OrgPath unitInChargeOf(RegisterLock lock) {
        return organisation
                .inChargeOf(subjects.byId(lock.subjectId()).authority())
                .path();
    }
}
