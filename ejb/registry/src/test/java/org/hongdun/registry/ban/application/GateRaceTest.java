package org.hongdun.registry.ban.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.ban.BanError;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.Persons;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.ban.domain.PersonKeys;
import org.hongdun.registry.ban.domain.PostHolding;
import org.hongdun.registry.ban.persistence.JpaBans;
import org.hongdun.registry.subject.Post;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Bans race approvals and submissions. A leak is a legal representative who was seated although the ban's transaction saw
 * his filing pending, or who seeks or holds his post and was never met: neither refused nor among the hits.
 */
class GateRaceTest {

    private static final String UNIT = "hongdun-registry";
    private static final int ROUNDS = Integer.getInteger("hongdun.ban.race.rounds", 3);
    private static final int PERSONS = 10;
    private static final int APPROVALS_EACH = 3;
    private static final int ACTS = PERSONS * (APPROVALS_EACH + 2);

    /** What became of one round. */
    private record Round(long seated, long refused, Set<Long> leaks) {}

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void fifty_approvals_submissions_and_imports_at_once_let_nobody_slip_past(TestDatabase database) throws Exception {
        List<Long> leaks = new ArrayList<>();
        long seated = 0;
        long refused = 0;
        ExecutorService officers = Executors.newFixedThreadPool(ACTS);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                Round result = race(database, officers, round);
                leaks.addAll(result.leaks());
                seated += result.seated();
                refused += result.refused();
            }
        } finally {
            officers.shutdown();
        }
        assertThat(leaks).isEmpty();
        assertThat(seated + refused).isEqualTo((long) ROUNDS * PERSONS * (APPROVALS_EACH + 1));
        assertThat(refused).as("acts that came after the ban").isPositive();
    }

    private static Round race(TestDatabase database, ExecutorService officers, int round) throws Exception {
        String name = "R" + database.ordinal() + "-" + round + "-";
        for (int person = 0; person < PERSONS; person++) {
            Identity candidate = Persons.citizen("候选人", round, person);
            for (int filing = 0; filing < APPROVALS_EACH; filing++) {
                String number = name + person + "-" + filing;
                submit(database, number, candidate);
            }
        }
        Map<Long, PostHolding.Status> seenByBans = new ConcurrentHashMap<>();
        CyclicBarrier start = new CyclicBarrier(ACTS);
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int person = 0; person < PERSONS; person++) {
            Identity candidate = Persons.citizen("候选人", round, person);
            String own = name + person;
            for (int filing = 0; filing < APPROVALS_EACH; filing++) {
                String number = own + "-" + filing;
                acts.add(() -> passes(start, () -> approve(database, number, candidate)));
            }
            acts.add(() -> passes(start, () -> submit(database, own + "-late", candidate)));
            acts.add(() -> passes(start, () -> seenByBans.putAll(bar(database, own, candidate))));
        }
        long passed = 0;
        for (Future<Boolean> act : officers.invokeAll(acts)) {
            passed += act.get() ? 1 : 0;
        }
        long seated = passed - PERSONS;
        return new Round(seated, (long) PERSONS * (APPROVALS_EACH + 1) - seated, leaks(database, name, seenByBans));
    }

    private static boolean passes(CyclicBarrier start, Runnable act) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        try {
            act.run();
            return true;
        } catch (RuleViolation refused) {
            assertThat(refused.reason()).isEqualTo(BanError.BARRED);
            return false;
        }
    }

    private static void submit(TestDatabase database, String number, Identity candidate) {
        database.in(
                UNIT,
                entities ->
                        new Desk(database, entities).gate().submitted(Desk.filing(number, candidate, Post.LEGAL_REP)));
    }

    private static void approve(TestDatabase database, String number, Identity candidate) {
        database.in(
                UNIT,
                entities -> new Desk(database, entities).seat(number, number.hashCode(), candidate, Post.LEGAL_REP));
    }

    /** Bars him with a list, and tells how his posts stood then; those of another with his name and birthday are not his. */
    private static Map<Long, PostHolding.Status> bar(TestDatabase database, String number, Identity person) {
        return database.ask(UNIT, entities -> seenBy(new Desk(database, entities), number, person));
    }

    private static Map<Long, PostHolding.Status> seenBy(Desk desk, String number, Identity person) {
        desk.importList(number, Desk.revoked(person, "处罚" + number));
        PersonKeys keys = new PersonDigests(Persons.numbers()).keys(person);
        Map<Long, PostHolding.Status> seen = new HashMap<>();
        desk.bans().seekersAndHolders(List.of(keys)).stream()
                .filter(holding -> holding.keys().certificate().equals(keys.certificate()))
                .forEach(holding -> seen.put(holding.id(), holding.status()));
        return seen;
    }

    private static Set<Long> leaks(TestDatabase database, String filings, Map<Long, PostHolding.Status> seenByBans) {
        return database.ask(UNIT, entities -> {
            Set<Long> leaks = new HashSet<>();
            List<PostHolding> living = entities.createQuery(
                            "select p from PostHolding p where p.filingNo like :filings and p.status in (SOUGHT, HELD)",
                            PostHolding.class)
                    .setParameter("filings", filings + "%")
                    .getResultList();
            for (PostHolding holding : living) {
                boolean met = !new JpaBans(entities).hitsOn(List.of(holding)).isEmpty();
                boolean seatedAfterwards = holding.status() == PostHolding.Status.HELD
                        && seenByBans.get(holding.id()) == PostHolding.Status.SOUGHT;
                if (!met || seatedAfterwards) {
                    leaks.add(holding.id());
                }
            }
            return leaks;
        });
    }

    /** The same two acts without the locks, each held up until the other has read: this is what the locks prevent. */
    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void without_the_locks_a_barred_person_slips_past(TestDatabase database) throws Exception {
        Identity candidate = Persons.citizen("漏网者", 9000 + database.ordinal(), 1);
        String name = "X" + database.ordinal();
        submit(database, name + "-1", candidate);
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        Map<Long, PostHolding.Status> seenByBans = new ConcurrentHashMap<>();
        ExecutorService officers = Executors.newFixedThreadPool(2);
        try {
            Future<?> approval = officers.submit(() -> database.in(
                    UNIT,
                    entities -> new Desk(database, entities, new Lockless(entities, bothHaveRead))
                            .seat(name + "-1", 1, candidate, Post.LEGAL_REP)));
            Future<?> ban = officers.submit(() -> database.in(
                    UNIT,
                    entities -> seenByBans.putAll(seenBy(
                            new Desk(database, entities, new Lockless(entities, bothHaveRead)), name, candidate))));
            approval.get(30, TimeUnit.SECONDS);
            ban.get(30, TimeUnit.SECONDS);
        } finally {
            officers.shutdown();
        }

        assertThat(leaks(database, name, seenByBans)).hasSize(1);
    }

    /** As the books, without their locks. */
    private static final class Lockless extends JpaBans {

        private final CyclicBarrier bothHaveRead;
        private boolean waited;

        private Lockless(EntityManager entities, CyclicBarrier bothHaveRead) {
            super(entities);
            this.bothHaveRead = bothHaveRead;
        }

        @Override
        public void lock(Collection<PersonKeys> persons) {
            // the omission that is to be found
        }

        @Override
        public List<BanRecord> about(Collection<PersonKeys> persons) {
            return afterTheOther(super.about(persons));
        }

        @Override
        public List<PostHolding> seekersAndHolders(Collection<PersonKeys> persons) {
            return afterTheOther(super.seekersAndHolders(persons));
        }

        private <T> T afterTheOther(T read) {
            if (!waited) {
                waited = true;
                try {
                    bothHaveRead.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                    throw new IllegalStateException(alone);
                }
            }
            return read;
        }
    }
}
