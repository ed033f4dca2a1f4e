package org.hongdun.platform.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.FlowSketch;
import org.hongdun.platform.approval.ItemView.Entry;
import org.hongdun.platform.approval.ItemView.Mark;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.junit.jupiter.api.Test;

/** The live drawing and the way in words. */
class ItemWayTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final FlowModel FLOW = new FlowSketch("way")
            .way("s a x b e")
            .when("urgent", "x", "f")
            .way("f c j e")
            .way("f d j")
            .drawn();

    private final ApprovalItem item = new ApprovalItem(
            new NewItem(
                    "way", "KIND", "key", "no-1", "title", null, new OrgPath("/440100/"), "drafter", null, Map.of()),
            FLOW,
            1,
            actor("drafter"),
            NOW);

    @Test
    void the_arrows_that_were_passed_are_marked_and_no_others() {
        item.started("engine", actor("drafter"), NOW);
        complete(open("a"));
        open("b");

        assertThat(marks())
                .containsOnly(
                        Map.entry("s", Mark.DONE),
                        Map.entry("s_a", Mark.DONE),
                        Map.entry("a", Mark.DONE),
                        Map.entry("a_x", Mark.DONE),
                        Map.entry("x", Mark.DONE),
                        Map.entry("x_b", Mark.DONE),
                        Map.entry("b", Mark.CURRENT));
    }

    @Test
    void both_branches_lead_to_the_end_once_they_have_joined() {
        item.started("engine", actor("drafter"), NOW);
        complete(open("a"));
        ApprovalStep one = open("c");
        ApprovalStep other = open("d");
        complete(one);

        assertThat(marks()).containsKeys("x_f", "f_c", "f_d").doesNotContainKeys("c_j", "d_j", "j_e", "x_b");

        complete(other);
        item.finish(NOW);

        assertThat(marks()).containsKeys("c_j", "d_j", "j_e", "e").doesNotContainKeys("x_b", "b");
    }

    @Test
    void each_line_names_the_post_held_at_that_time() {
        item.started("engine", actor("drafter"), NOW);
        complete(open("a"));

        assertThat(way().timeline()).extracting(Entry::post).containsExactly("post of drafter", "post of li");
    }

    private ItemWay way() {
        return new ItemWay(FLOW, item.steps(), item.history(), Map.of(), Duration::between);
    }

    private Map<String, Mark> marks() {
        return way().marks();
    }

    private ApprovalStep open(String node) {
        return item.open(
                FLOW.nodes().get(node), "token", List.of(new Person("li", "李")), LocalDate.of(2026, 3, 9), NOW);
    }

    private void complete(ApprovalStep step) {
        item.complete(
                FLOW,
                step.tasks().get(0),
                actor("li"),
                Decision.of(Verdict.AGREE, "同意"),
                FLOW.nodes().get(step.nodeId()).step(),
                NOW);
    }

    private static Actor actor(String login) {
        return new Actor(login, login, "post of " + login, "440106", Set.of());
    }
}
