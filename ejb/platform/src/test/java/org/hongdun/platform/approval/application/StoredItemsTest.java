package org.hongdun.platform.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.FlowSketch;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.FlowDefinition;
import org.hongdun.platform.approval.domain.FlowField;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.StepMode;
import org.hongdun.platform.approval.domain.TaskStatus;
import org.hongdun.platform.approval.engine.FlowEngine;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.platform.approval.persistence.StepDays;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.Matter;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Items, their steps, tasks, desks and moves, kept in the tables between one verb and the next. */
class StoredItemsTest {

    private static final String UNIT = "hongdun-platform";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final FlowModel FLOW = new FlowSketch("stored")
            .way("s a b c e")
            .rule(
                    "b",
                    rule -> rule.persons("p1", "p2", "p3")
                            .mode(StepMode.COUNTERSIGN)
                            .ratio(66))
            .rule("c", rule -> rule.persons("p4", "p5").mode(StepMode.CLAIM))
            .drawn();
    private static final Map<TestDatabase, FlowEngine> ENGINES = new EnumMap<>(TestDatabase.class);

    private TestDatabase database;
    private FlowEngine engine;
    private Running flow;
    private long itemId;

    @AfterAll
    static void close() {
        ENGINES.values().forEach(FlowEngine::close);
        ENGINES.clear();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void an_item_goes_its_way_and_every_verb_finds_it_as_the_one_before_left_it(TestDatabase on) {
        start(on, "way");
        act("of-a", (run, task) -> run.complete(task, actor("of-a"), Decision.of(Verdict.AGREE, "同意")));
        act("p1", (run, task) -> run.complete(task, actor("p1"), Decision.of(Verdict.AGREE, null)));
        act(
                "p2",
                (run, task) -> run.add(task, actor("p2"), AddPosition.BEFORE, List.of(new Person("p9", "p9")), "请先看"));
        assertThat(desk("p2")).isEmpty();
        act("p9", (run, task) -> run.complete(task, actor("p9"), Decision.of(Verdict.AGREE, null)));
        act("p2", (run, task) -> run.sendBack(task, actor("p2"), "a", "材料不全", false));
        assertThat(desk("p3")).isEmpty();
        act("of-a", (run, task) -> run.complete(task, actor("of-a"), Decision.of(Verdict.AGREE, null)));
        act("p1", (run, task) -> run.complete(task, actor("p1"), Decision.of(Verdict.AGREE, null)));
        act("p3", (run, task) -> run.complete(task, actor("p3"), Decision.of(Verdict.AGREE, null)));
        assertThat(desk("p4")).hasSize(1);
        act("p5", (run, task) -> task.item().claim(task, actor("p5"), NOW));
        assertThat(desk("p4")).isEmpty();
        act("p5", (run, task) -> run.complete(task, actor("p5"), Decision.of(Verdict.DONE, null)));

        database.in(UNIT, entities -> {
            ApprovalItem item = new ApprovalItems(entities).find(itemId).orElseThrow();
            assertThat(item.status()).isEqualTo(ItemStatus.ENDED);
            assertThat(item.outcome()).isEqualTo(Verdict.DONE);
            assertThat(item.steps()).hasSize(5);
            assertThat(item.history()).hasSize(item.moves()).hasSize(11);
            assertThat(item.values()).containsEntry("note", "行一\n行二\\n");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_vote_is_taken_back_and_given_again(TestDatabase on) {
        start(on, "vote");
        act("of-a", (run, task) -> run.complete(task, actor("of-a"), Decision.of(Verdict.AGREE, null)));
        act("p1", (run, task) -> run.complete(task, actor("p1"), Decision.of(Verdict.DISAGREE, null)));
        database.in(UNIT, entities -> {
            ApprovalItem item = new ApprovalItems(entities).locked(itemId).orElseThrow();
            ApprovalTask voted = item.open().get(0).tasks().stream()
                    .filter(task -> task.status() == TaskStatus.DONE)
                    .findFirst()
                    .orElseThrow();
            run(item).withdraw(voted, actor("p1"), "看错了");
        });
        act("p1", (run, task) -> run.complete(task, actor("p1"), Decision.of(Verdict.AGREE, null)));

        assertThat(desk("p1")).isEmpty();
        assertThat(desk("p2")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_last_day_that_moves_is_copied_to_step_tasks_and_desks(TestDatabase on) {
        start(on, "moved");
        act("of-a", (run, task) -> run.complete(task, actor("of-a"), Decision.of(Verdict.AGREE, null)));
        LocalDate later = LocalDate.of(2026, 3, 20);
        ClockName clock = clock("b#1");

        database.in(UNIT, entities -> {
            StepDays days = new StepDays(entities);
            List<StepDays.OpenStep> open = days.open(List.of(clock, clock("a#1")));
            assertThat(open).extracting(StepDays.OpenStep::clock).containsExactly(clock);
            days.due(open.stream().map(StepDays.OpenStep::id).toList(), later);
        });

        database.in(UNIT, entities -> {
            ApprovalStep step = new ApprovalItems(entities)
                    .find(itemId)
                    .orElseThrow()
                    .open()
                    .get(0);
            assertThat(step.dueOn()).isEqualTo(later);
            assertThat(step.tasks()).extracting(ApprovalTask::dueOn).containsOnly(later);
            assertThat(entities.createQuery(
                                    "select d.dueOn from ApprovalTask t join t.desks d where t.item.id = :item",
                                    LocalDate.class)
                            .setParameter("item", itemId)
                            .getResultList())
                    .hasSize(3)
                    .containsOnly(later);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_clock_is_heard_by_those_who_have_the_work_on_their_desks_now(TestDatabase on) {
        start(on, "heard");
        act("of-a", (run, task) -> run.complete(task, actor("of-a"), Decision.of(Verdict.AGREE, null)));
        act("p1", (run, task) -> run.complete(task, actor("p1"), Decision.of(Verdict.AGREE, null)));

        ClockName clock = clock("b#1");
        List<StepDays.Desk> desks = database.ask(UNIT, entities -> new StepDays(entities).desks(List.of(clock)));
        assertThat(desks).extracting(StepDays.Desk::loginName).containsExactlyInAnyOrder("p2", "p3");
    }

    private ClockName clock(String code) {
        return database.ask(UNIT, entities -> {
            ApprovalItem item = new ApprovalItems(entities).find(itemId).orElseThrow();
            return new ClockName(new Matter(item.itemKind(), item.itemKey()), code);
        });
    }

    private void start(TestDatabase on, String key) {
        database = on;
        engine = ENGINES.computeIfAbsent(on, fresh -> FlowEngine.alone(fresh.dataSource()));
        long definition = on.ask(UNIT, entities -> {
            FlowDefinition drawn =
                    new FlowDefinition(FLOW, "<drawing/>", (int) (System.nanoTime() % 1_000_000), "t", NOW);
            entities.persist(drawn);
            return drawn.id();
        });
        flow = new Running(definition, engine.deploy(FLOW), FLOW);
        on.in(UNIT, entities -> {
            NewItem wanted = new NewItem(
                    "stored",
                    "TEST",
                    key + on + System.nanoTime(),
                    "no",
                    "标题",
                    null,
                    new OrgPath("/440100/"),
                    "drafter",
                    null,
                    Map.of("note", "行一\n行二\\n"));
            FlowModel withNote = new FlowModel(
                    FLOW.key(),
                    FLOW.name(),
                    List.of(new FlowField("note", FlowField.Type.TEXT, "备注")),
                    FLOW.nodes(),
                    FLOW.edges());
            ApprovalItem item = new ApprovalItem(wanted, withNote, definition, actor("drafter"), NOW);
            new ApprovalItems(entities).add(item);
            run(item).start(actor("drafter"), null);
            entities.flush();
            itemId = item.id();
        });
    }

    private static Actor actor(String login) {
        return new Actor(login, login, "岗位", "440100", Set.of());
    }

    private FlowRun run(ApprovalItem item) {
        return new FlowRun(engine, new ProofTown(), flow, item, NOW);
    }

    /** The person's task, found on his desk in a transaction of its own. */
    private void act(String login, BiConsumer<FlowRun, ApprovalTask> verb) {
        List<Long> desk = desk(login);
        assertThat(desk).as("desk of " + login).hasSize(1);
        database.in(UNIT, entities -> {
            ApprovalItems items = new ApprovalItems(entities);
            ApprovalItem item = items.lockedByTask(desk.get(0)).orElseThrow();
            verb.accept(run(item), items.task(desk.get(0)).orElseThrow());
        });
    }

    private List<Long> desk(String login) {
        return database.ask(UNIT, entities -> onTop(entities, login));
    }

    private List<Long> onTop(EntityManager entities, String login) {
        return entities.createQuery(
                        "select t.id from ApprovalTask t join t.desks d where key(d) = :login and d.shown = true"
                                + " and t.item.id = :item",
                        Long.class)
                .setParameter("login", login)
                .setParameter("item", itemId)
                .getResultList();
    }
}
