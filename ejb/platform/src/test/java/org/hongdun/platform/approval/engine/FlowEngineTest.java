package org.hongdun.platform.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.hongdun.platform.approval.FlowSketch;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowEngineTest {

    private static final Instant DUE = Instant.parse("2026-03-02T09:30:00Z");
    private static final Map<TestDatabase, FlowEngine> ENGINES = new EnumMap<>(TestDatabase.class);

    private final Set<String> flags = new HashSet<>();
    private final FlowQuestions questions = new FlowQuestions() {
        @Override
        public boolean takes(String edgeId) {
            return flags.contains(edgeId);
        }

        @Override
        public Instant due(String timerId) {
            return DUE;
        }
    };

    private FlowEngine engine;
    private String item;

    @AfterAll
    static void close() {
        ENGINES.values().forEach(FlowEngine::close);
        ENGINES.clear();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_token_goes_from_task_to_task_to_the_end(TestDatabase database) {
        start(database, new FlowSketch("sequence").way("s a b e"));

        complete("a");
        assertThat(nodes()).containsExactly("b");
        complete("b");
        assertThat(nodes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void out_of_parallel_branches_nothing_is_left_and_nothing_doubled(TestDatabase database) {
        start(
                database,
                new FlowSketch("parallel").way("s a f b j d e").way("f c j").way("f g h j"));
        complete("a");
        complete("b");
        assertThat(nodes()).containsExactly("c", "g");
        assertThat(engine.waiting(item)).containsExactly("j");

        engine.move(item, Set.of("b", "c", "g", "h", "j"), "a", questions);
        assertThat(nodes()).containsExactly("a");
        assertThat(engine.waiting(item)).isEmpty();

        complete("a");
        complete("c");
        complete("b");
        complete("g");
        assertThat(nodes()).containsExactly("h");
        complete("h");
        assertThat(nodes()).containsExactly("d");
        complete("d");
        assertThat(nodes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void within_one_branch_the_others_stay_where_they_are(TestDatabase database) {
        start(database, new FlowSketch("branch").way("s f a b j d e").way("f c j"));
        complete("a");
        complete("c");

        engine.move(item, Set.of("b"), "a", questions);

        assertThat(nodes()).containsExactly("a");
        assertThat(engine.waiting(item)).containsExactly("j");
        complete("a");
        complete("b");
        assertThat(nodes()).containsExactly("d");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void out_of_a_sub_process_and_in_again(TestDatabase database) {
        start(
                database,
                new FlowSketch("sub")
                        .way("s a p1 d e")
                        .inside("p1", "s1 b f c j g e1")
                        .inside("p1", "f h j"));
        complete("a");
        complete("b");
        complete("c");

        engine.move(item, Set.of("h", "f", "j", "c"), "b", questions);
        assertThat(nodes()).containsExactly("b");

        complete("b");
        engine.move(item, Set.of("b", "c", "h", "g", "j", "p1"), "a", questions);
        assertThat(nodes()).containsExactly("a");

        complete("a");
        complete("b");
        complete("h");
        complete("c");
        complete("g");
        assertThat(nodes()).containsExactly("d");
        complete("d");
        assertThat(nodes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_timer_is_there_again_after_a_return_and_gone_with_its_task(TestDatabase database) {
        start(
                database,
                new FlowSketch("timed").way("s a b e").timer("t1", "a", true).way("t1 c e2"));
        assertThat(timers()).containsExactly("t1");
        complete("a");
        assertThat(timers()).isEmpty();

        engine.move(item, Set.of("b"), "a", questions);
        assertThat(timers()).containsExactly("t1");

        engine.fire(engine.timers(item).get(0).id(), questions);
        assertThat(nodes()).containsExactly("c");
        assertThat(timers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_timer_that_does_not_interrupt_sends_a_second_token(TestDatabase database) {
        start(
                database,
                new FlowSketch("beside").way("s a b e").timer("t1", "a", false).way("t1 c e2"));

        assertThat(engine.due(DUE.minusMillis(1), 10)).isEmpty();
        DueTimer due = engine.due(DUE, 1000).stream()
                .filter(timer -> timer.engineItem().equals(item))
                .findFirst()
                .orElseThrow();
        engine.fire(due.id(), questions);

        assertThat(nodes()).containsExactly("a", "c");
        complete("a");
        complete("b");
        assertThat(nodes()).containsExactly("c");
        complete("c");
        assertThat(nodes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_arrow_whose_condition_holds_is_taken(TestDatabase database) {
        start(database, new FlowSketch("loop").way("s a x b e").when("again", "x", "a"));
        flags.add("x_a");
        complete("a");
        assertThat(nodes()).containsExactly("a");
        flags.clear();
        complete("a");
        assertThat(nodes()).containsExactly("b");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void an_item_can_be_set_anew_where_it_stands(TestDatabase database) {
        FlowModel flow = new FlowSketch("placed")
                .way("s f p1 j d e")
                .way("f c j")
                .inside("p1", "s1 b e1")
                .drawn();
        engine = engine(database);
        item = engine.place(engine.deploy(flow), List.of("b", "j"), questions);
        assertThat(nodes()).containsExactly("b");

        complete("b");
        assertThat(nodes()).containsExactly("d");
        complete("d");
        assertThat(nodes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_cancelled_item_leaves_nothing(TestDatabase database) {
        start(
                database,
                new FlowSketch("gone")
                        .way("s f a j e")
                        .way("f b j")
                        .timer("t1", "a", true)
                        .way("t1 c j2"));
        engine.cancel(item);

        assertThat(nodes()).isEmpty();
        assertThat(timers()).isEmpty();
    }

    private static FlowEngine engine(TestDatabase database) {
        return ENGINES.computeIfAbsent(database, fresh -> FlowEngine.alone(fresh.dataSource()));
    }

    @Test
    void the_engine_has_the_threads_of_the_server_and_no_pool_of_its_own() {
        ProcessEngine fresh = Engines.alone(TestDatabase.INTRANET_ON_H2.dataSource(), new Asked());
        ProcessEngineConfiguration made = fresh.getProcessEngineConfiguration();

        assertThat(made.getAsyncTaskExecutor()).isInstanceOf(ServerExecutor.class);
        assertThat(made.getAsyncTaskInvokerTaskExecutor()).isInstanceOf(ServerExecutor.class);
        assertThat(made.getAsyncHistoryTaskExecutor()).isNull();
        fresh.close();
    }

    private void start(TestDatabase database, FlowSketch sketch) {
        engine = engine(database);
        item = engine.start(engine.deploy(sketch.drawn()), questions);
    }

    private void complete(String node) {
        Token token = engine.tokens(item).stream()
                .filter(each -> each.nodeId().equals(node))
                .findFirst()
                .orElseThrow();
        engine.complete(token.id(), questions);
    }

    private List<String> nodes() {
        return engine.tokens(item).stream().map(Token::nodeId).sorted().toList();
    }

    private List<String> timers() {
        return engine.timers(item).stream().map(DueTimer::timerId).toList();
    }
}
