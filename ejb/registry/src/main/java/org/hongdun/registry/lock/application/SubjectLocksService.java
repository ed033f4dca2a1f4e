package org.hongdun.registry.lock.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.registry.lock.LockError;
import org.hongdun.registry.lock.LockKind;
import org.hongdun.registry.lock.LockedMatter;
import org.hongdun.registry.lock.SubjectLocks;
import org.hongdun.registry.lock.domain.Locks;
import org.hongdun.registry.lock.domain.RegisterLock;
import org.hongdun.registry.subject.MarketSubjects;

/** Sets locks and asks after them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SubjectLocksService implements SubjectLocks {

    private Locks locks;
    private MarketSubjects subjects;
    private Callers callers;
    private AuditTrail audit;
    private Clock clock;

    protected SubjectLocksService() {}

    @Inject
    public SubjectLocksService(Locks locks, MarketSubjects subjects, Callers callers, AuditTrail audit, Clock clock) {
        this.locks = locks;
        this.subjects = subjects;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void requireFree(long subjectId, LockedMatter matter) {
        locks.holding(subjectId).stream()
                .filter(lock -> lock.stops(matter))
                .findFirst()
                .ifPresent(lock -> {
                    throw new RuleViolation(LockError.LOCKED, lock.kind(), lock.sourceNo());
                });
    }

    @Override
    public Set<LockKind> stopping(long subjectId, LockedMatter matter) {
        return locks.of(subjectId).stream()
                .filter(lock -> lock.stops(matter))
                .map(RegisterLock::kind)
                .collect(Collectors.toSet());
    }

    @Override
    public void set(long subjectId, LockKind kind, String sourceNo, String reason) {
        subjects.hold(subjectId);
        if (locks.holding(RegisterLock.openKey(subjectId, kind, sourceNo)).isEmpty()) {
            String by = callers.current().loginName();
            locks.add(new RegisterLock(subjectId, kind, sourceNo, reason, by, clock.instant()));
            audit.record(LockLog.SUBJECT_LOCKED, Outcome.DONE, sourceNo, kind.name());
        }
    }

    @Override
    public boolean wasSet(long subjectId, LockKind kind, String sourceNo) {
        return locks.of(subjectId).stream().anyMatch(lock -> lock.isFrom(kind, sourceNo));
    }

    @Override
    public boolean fallAway(long subjectId, LockKind kind, String sourceNo, String reason) {
        Optional<RegisterLock> lock = locks.holding(RegisterLock.openKey(subjectId, kind, sourceNo));
        lock.ifPresent(holding -> {
            holding.release(callers.current().loginName(), reason, clock.instant());
            audit.record(LockLog.SUBJECT_UNLOCKED, Outcome.DONE, sourceNo, kind.name());
        });
        return lock.isPresent();
    }
}
