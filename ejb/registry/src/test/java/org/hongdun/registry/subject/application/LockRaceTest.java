package org.hongdun.registry.subject.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.registry.ban.Gate;
import org.hongdun.registry.effect.application.FollowedActs;
import org.hongdun.registry.effect.application.RegisterEffectsService;
import org.hongdun.registry.iccard.CardEffects;
import org.hongdun.registry.licence.LicenceEffects;
import org.hongdun.registry.lock.LockError;
import org.hongdun.registry.lock.LockKind;
import org.hongdun.registry.lock.SubjectLocks;
import org.hongdun.registry.lock.application.SubjectLocksService;
import org.hongdun.registry.lock.persistence.JpaLocks;
import org.hongdun.registry.name.NameReservations;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Locks race the acts they stop. A leak is an act that went through although whoever set the lock saw the register without
 * it: he would work on a case against a subject that is gone.
 */
class LockRaceTest {

    private static final String UNIT = "hongdun-registry";
    private static final int ROUNDS = Integer.getInteger("hongdun.lock.race.rounds", 3);
    private static final int SUBJECTS = 16;
    private static final List<LockKind> SET_BY =
            List.of(LockKind.CASE_LOCK, LockKind.COURT_FREEZE, LockKind.ANNUAL_INSPECTION_LOCK);

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void no_subject_is_cancelled_or_changed_past_a_lock_set_in_the_same_instant(TestDatabase database)
            throws Exception {
        Set<Long> leaks = new HashSet<>();
        long done = 0;
        ExecutorService officers = Executors.newFixedThreadPool(SUBJECTS * 3);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                done += race(database, officers, 100 + round * SUBJECTS, leaks);
            }
        } finally {
            officers.shutdown();
        }
        assertThat(leaks).isEmpty();
        assertThat(done).as("acts that came before the lock, and after it").isBetween(1L, (long) ROUNDS * SUBJECTS - 1);
    }

    /** Every subject: one act, and twice each lock that stops it. @return how many acts went through */
    private static long race(TestDatabase database, ExecutorService officers, int first, Set<Long> leaks)
            throws Exception {
        Map<Long, Boolean> seenInForce = new ConcurrentHashMap<>();
        List<Callable<Long>> acts = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(SUBJECTS * 3);
        for (int number = first; number < first + SUBJECTS; number++) {
            int own = number;
            long subject = database.ask(
                    UNIT, entities -> RecordDesk.established(RecordDesk.recording(entities, act -> {}), own));
            LockKind kind = SET_BY.get(number % SET_BY.size());
            acts.add(() -> {
                start.await(30, TimeUnit.SECONDS);
                return passes(database, subject, kind) ? subject : null;
            });
            for (int clerk = 0; clerk < 2; clerk++) {
                acts.add(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    boolean untouched = lock(database, subject, kind);
                    seenInForce.merge(subject, untouched, Boolean::logicalOr);
                    return null;
                });
            }
        }
        long passed = 0;
        for (Future<Long> act : officers.invokeAll(acts)) {
            Long subject = act.get();
            passed += subject == null ? 0 : 1;
            if (subject != null && seenInForce.get(subject)) {
                leaks.add(subject);
            }
        }
        return passed;
    }

    private static boolean passes(TestDatabase database, long subject, LockKind kind) {
        boolean change = kind == LockKind.ANNUAL_INSPECTION_LOCK;
        try {
            database.in(
                    UNIT,
                    entities -> RecordDesk.record(
                            recording(entities),
                            subject,
                            1,
                            change ? ActKind.CHANGE : ActKind.CANCELLATION,
                            change
                                    ? Map.of(SubjectItem.BUSINESS_SCOPE, "餐饮服务")
                                    : Map.of(SubjectItem.STATE, SubjectState.CANCELLED)));
            return true;
        } catch (RuleViolation refused) {
            assertThat(refused.reason()).isEqualTo(LockError.LOCKED);
            return false;
        }
    }

    /** @return whether the register showed whoever set the lock a subject to which nothing had happened */
    private static boolean lock(TestDatabase database, long subject, LockKind kind) {
        return database.ask(UNIT, entities -> {
            locks(entities).set(subject, kind, "源" + subject, "竞争");
            return RecordDesk.register(entities).byId(subject).acts() == 1;
        });
    }

    private static Recording recording(EntityManager entities) {
        MarketSubjects register = RecordDesk.register(entities);
        return RecordDesk.recording(
                entities,
                new FollowedActs(
                        new RegisterEffectsService(
                                register,
                                null,
                                null,
                                RecordDesk.stub(Gate.class, call -> null),
                                null,
                                RecordDesk.stub(LicenceEffects.class, call -> 0),
                                RecordDesk.stub(CardEffects.class, call -> 0),
                                locks(entities),
                                RecordDesk.stub(NameReservations.class, call -> null),
                                null,
                                null,
                                RecordDesk.CLOCK),
                        register,
                        null));
    }

    private static SubjectLocks locks(EntityManager entities) {
        return new SubjectLocksService(
                new JpaLocks(entities),
                RecordDesk.register(entities),
                RecordDesk.callers(),
                RecordDesk.stub(AuditTrail.class, call -> null),
                RecordDesk.CLOCK);
    }
}
