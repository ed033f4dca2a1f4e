package org.hongdun.platform.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.FlowSketch;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.FlowDefinition;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.StepMode;
import org.hongdun.platform.approval.engine.FlowEngine;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Fifty people at the same task in the same moment, each in a transaction of his own: one gets it, and every other reads
 * why not. {@code -Dapproval.races=1000} runs so many; {@code -Dapproval.seed=7} runs one again.
 */
class RacesTest {

    private static final String UNIT = "hongdun-platform";
    private static final int PEOPLE = 50;
    private static final int FEW = 5;
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<String> CROWD =
            IntStream.rangeClosed(1, PEOPLE).mapToObj(number -> "p" + number).toList();
    private static final FlowModel FLOW = new FlowSketch("race")
            .way("s a b c e")
            .rule("a", rule -> rule.persons(CROWD.toArray(String[]::new)).mode(StepMode.CLAIM))
            .drawn();
    private static final Set<ApprovalError> READABLE = Set.of(
            ApprovalError.CHANGED_MEANWHILE,
            ApprovalError.ALREADY_CLAIMED,
            ApprovalError.NOT_OPEN,
            ApprovalError.NOT_YOURS);
    private static final Map<TestDatabase, FlowEngine> ENGINES = new EnumMap<>(TestDatabase.class);

    private final ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE);
    private TestDatabase database;
    private FlowEngine engine;
    private Running flow;

    /** What the fifty want. */
    private enum Aim {
        CLAIM,
        COMPLETE,
        CLAIM_OR_COMPLETE,
        /** They saw the page before it changed, and say so. */
        COMPLETE_AS_SEEN,
        TRANSFER
    }

    @AfterEach
    void sendHome() {
        crowd.shutdownNow();
    }

    @AfterAll
    static void close() {
        ENGINES.values().forEach(FlowEngine::close);
        ENGINES.clear();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void of_fifty_at_the_same_task_one_gets_it_and_the_others_read_why_not(TestDatabase on) throws Exception {
        database = on;
        engine = ENGINES.computeIfAbsent(on, fresh -> FlowEngine.alone(fresh.dataSource()));
        long definition = on.ask(UNIT, entities -> {
            FlowDefinition drawn =
                    new FlowDefinition(FLOW, "<drawing/>", (int) (System.nanoTime() % 1_000_000), "t", NOW);
            entities.persist(drawn);
            return drawn.id();
        });
        flow = new Running(definition, engine.deploy(FLOW), FLOW);
        Long only = Long.getLong("approval.seed");
        int races = Integer.getInteger("approval.races", FEW);
        for (long seed = only == null ? 1 : only; seed <= (only == null ? races : only); seed++) {
            race(seed);
        }
    }

    private void race(long seed) throws Exception {
        Random random = new Random(seed);
        Aim aim = Aim.values()[random.nextInt(Aim.values().length)];
        String where = "-Dapproval.seed=" + seed + " on " + database + ": " + aim;
        long[] ids = start();
        CountDownLatch ready = new CountDownLatch(PEOPLE);
        CountDownLatch off = new CountDownLatch(1);
        Map<String, Future<Boolean>> tries = new TreeMap<>();
        Set<ApprovalError> refusals = new HashSet<>();
        List<String> winners = new ArrayList<>();
        for (String person : CROWD) {
            Aim his = aim == Aim.CLAIM_OR_COMPLETE ? (random.nextBoolean() ? Aim.CLAIM : Aim.COMPLETE) : aim;
            tries.put(person, crowd.submit(atOnce(ready, off, () -> attempt(person, his, ids[1], ids[2], refusals))));
        }
        ready.await();
        off.countDown();
        for (Map.Entry<String, Future<Boolean>> each : tries.entrySet()) {
            try {
                if (each.getValue().get()) {
                    winners.add(each.getKey());
                }
            } catch (ExecutionException broken) {
                throw new AssertionError(where + ", " + each.getKey(), broken.getCause());
            }
        }
        assertThat(winners).as(where).hasSize(1);
        assertThat(READABLE).as(where).containsAll(refusals);
        database.in(UNIT, entities -> {
            ApprovalItem item = new ApprovalItems(entities).find(ids[0]).orElseThrow();
            assertThat(item.moves()).as(where).isEqualTo(2);
            assertThat(item.status()).isEqualTo(ItemStatus.RUNNING);
            assertThat(item.history())
                    .as(where)
                    .anyMatch(move -> move.moveNo() == 2 && move.actor().equals(winners.get(0)));
            assertThat(engine.tokens(item.engineItem())).as(where).hasSize(1);
            assertThat(item.open()).as(where).hasSize(1);
        });
    }

    private static Callable<Boolean> atOnce(CountDownLatch ready, CountDownLatch off, Callable<Boolean> attempt) {
        return () -> {
            ready.countDown();
            off.await();
            return attempt.call();
        };
    }

    private boolean attempt(String person, Aim aim, long taskId, long seen, Set<ApprovalError> refusals) {
        try {
            database.in(UNIT, entities -> act(entities, person, aim, taskId, seen));
            return true;
        } catch (RuleViolation refused) {
            synchronized (refusals) {
                refusals.add((ApprovalError) refused.reason());
            }
            return false;
        }
    }

    private void act(EntityManager entities, String person, Aim aim, long taskId, long seen) {
        ApprovalItems items = new ApprovalItems(entities);
        ApprovalItem item = items.lockedByTask(taskId).orElseThrow();
        if (aim == Aim.COMPLETE_AS_SEEN) {
            item.expectSeen(seen);
        }
        ApprovalTask task = items.task(taskId).orElseThrow();
        Actor actor = new Actor(person, person, "岗位", "440100", Set.of());
        FlowRun run = new FlowRun(engine, new ProofTown(), flow, item, NOW);
        switch (aim) {
            case CLAIM -> item.claim(task, actor, NOW);
            case TRANSFER -> {
                item.expectSeen(seen);
                run.transfer(task, actor, new Person("outsider", "outsider"), "请代办");
            }
            default -> run.complete(task, actor, Decision.of(Verdict.AGREE, "同意"));
        }
    }

    /** @return item, task, version */
    private long[] start() {
        return database.ask(UNIT, entities -> {
            NewItem wanted = new NewItem(
                    "race",
                    "RACE",
                    "key" + System.nanoTime(),
                    "no",
                    "标题",
                    null,
                    new OrgPath("/440100/"),
                    "drafter",
                    null,
                    Map.of());
            Actor drafter = new Actor("drafter", "drafter", "岗位", "440100", Set.of());
            ApprovalItem item = new ApprovalItem(wanted, FLOW, flow.definitionId(), drafter, NOW);
            new ApprovalItems(entities).add(item);
            new FlowRun(engine, new ProofTown(), flow, item, NOW).start(drafter, null);
            entities.flush();
            return new long[] {item.id(), item.open().get(0).tasks().get(0).id(), item.version()};
        });
    }
}
