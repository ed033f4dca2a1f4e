package org.hongdun.platform.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowReplay;
import org.hongdun.platform.approval.FlowSketch;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.junit.jupiter.api.Test;

/** What another drawing would have made of an item. */
class FlowPastTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final FlowModel RAN = new FlowSketch("past")
            .way("s a x b e")
            .when("urgent", "x", "c")
            .way("c e")
            .drawn();

    private final ApprovalItem item = new ApprovalItem(
            new NewItem(
                    "past",
                    "KIND",
                    "key",
                    "no-1",
                    "title",
                    null,
                    new OrgPath("/440100/"),
                    "drafter",
                    null,
                    Map.of("urgent", true)),
            RAN,
            1,
            actor("drafter"),
            NOW);

    @Test
    void the_same_drawing_takes_the_same_way_in_the_same_time() {
        done("a", Verdict.AGREE, 0, 30);
        done("c", Verdict.AGREE, 30, 90);

        FlowReplay replay = through(RAN, Set.of("x_c"));

        assertThat(replay.differs()).isFalse();
        assertThat(names(replay.would())).containsExactly("a", "c");
        assertThat(replay.wouldMinutes()).isEqualTo(90);
    }

    @Test
    void another_condition_leads_another_way_and_both_sides_show_where() {
        done("a", Verdict.AGREE, 0, 30);
        done("c", Verdict.AGREE, 30, 90);

        item.finish(NOW.plus(Duration.ofMinutes(90)));
        FlowReplay replay = through(RAN, Set.of());

        assertThat(replay.differs()).isTrue();
        assertThat(replay.taken())
                .filteredOn(FlowReplay.Stay::odd)
                .extracting(FlowReplay.Stay::nodeId)
                .containsExactly("c");
        assertThat(replay.would())
                .filteredOn(FlowReplay.Stay::odd)
                .extracting(FlowReplay.Stay::nodeId)
                .containsExactly("b");
    }

    @Test
    void a_step_that_was_never_completed_takes_as_long_as_its_term_allows() {
        done("a", Verdict.AGREE, 0, 30);

        FlowReplay replay = through(RAN, Set.of("x_c"));

        assertThat(replay.differs()).as("it may still come there").isFalse();
        assertThat(replay.would()).extracting(FlowReplay.Stay::open).containsExactly(false, true);
        assertThat(replay.wouldMinutes()).isEqualTo(30 + 480);
    }

    @Test
    void a_step_reached_twice_decides_each_time_as_it_did() {
        FlowModel loop =
                new FlowSketch("past").way("s a x e").when("urgent", "x", "a").drawn();
        done("a", Verdict.DISAGREE, 0, 30);
        done("a", Verdict.AGREE, 30, 50);

        FlowReplay replay = new FlowPast(item, NOW, Duration::between)
                .through(loop, (edge, values) -> "DISAGREE".equals(values.get("outcome")), task -> 480);

        assertThat(names(replay.would())).containsExactly("a", "a");
        assertThat(replay.wouldMinutes()).isEqualTo(50);
    }

    @Test
    void a_condition_that_asks_for_what_was_never_recorded_is_named() {
        done("a", Verdict.AGREE, 0, 30);

        FlowReplay replay = new FlowPast(item, NOW, Duration::between)
                .through(
                        RAN,
                        (edge, values) -> {
                            throw new RuleViolation(FlowError.VALUE_MISSING, "amount");
                        },
                        task -> 480);

        assertThat(replay.obstacle()).isEqualTo(FlowError.VALUE_MISSING.code());
        assertThat(replay.obstacleDetails()).containsExactly("amount");
        assertThat(replay.differs()).isTrue();
    }

    private FlowReplay through(FlowModel model, Set<String> holding) {
        return new FlowPast(item, NOW, Duration::between)
                .through(model, (edge, values) -> holding.contains(edge), task -> 480);
    }

    private static List<String> names(List<FlowReplay.Stay> stays) {
        return stays.stream().map(FlowReplay.Stay::nodeId).toList();
    }

    private void done(String node, Verdict verdict, long openedAfter, long closedAfter) {
        ApprovalStep step = item.open(
                RAN.nodes().get(node),
                "token",
                List.of(new Person("li", "李")),
                LocalDate.of(2026, 3, 9),
                NOW.plus(Duration.ofMinutes(openedAfter)));
        item.complete(
                RAN,
                step.tasks().get(0),
                actor("li"),
                Decision.of(verdict, "意见"),
                RAN.nodes().get(node).step(),
                NOW.plus(Duration.ofMinutes(closedAfter)));
    }

    private static Actor actor(String login) {
        return new Actor(login, login, "审查员", "440106", Set.of());
    }
}
