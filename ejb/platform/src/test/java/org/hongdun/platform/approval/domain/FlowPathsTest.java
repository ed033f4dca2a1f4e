package org.hongdun.platform.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hongdun.platform.approval.Drawing;
import org.hongdun.platform.approval.domain.FlowPaths.Level;
import org.junit.jupiter.api.Test;

class FlowPathsTest {

    /** a, then a fork: l1, l2 | r1, then a sub-process with p1, p2 in the right branch; behind the join z. b has a side way. */
    private static final FlowPaths PATHS = FlowPaths.of(Drawing.flow()
            .start("s")
            .task("a")
            .task("b")
            .timer("t", "b", false)
            .task("n")
            .end("ne")
            .parallel("f")
            .task("l1")
            .task("l2")
            .task("r1")
            .open("p")
            .start("ps")
            .task("p1")
            .task("p2")
            .end("pe")
            .way("ps", "p1", "p2", "pe")
            .close()
            .parallel("j")
            .task("z")
            .end("e")
            .way("s", "a", "b", "f", "l1", "l2", "j", "z", "e")
            .way("f", "r1", "p", "j")
            .way("t", "n", "ne")
            .model());

    @Test
    void the_path_names_the_brackets_from_outside() {
        assertThat(PATHS.path("a")).isEmpty();
        assertThat(PATHS.path("f")).isEmpty();
        assertThat(PATHS.path("j")).isEmpty();
        assertThat(PATHS.path("t")).isEmpty();
        assertThat(PATHS.path("l1")).containsExactly(new Level("f", "f-l1"));
        assertThat(PATHS.path("p")).containsExactly(new Level("f", "f-r1"));
        assertThat(PATHS.path("p2")).containsExactly(new Level("f", "f-r1"), new Level("p", "p"));
        assertThat(PATHS.path("n")).containsExactly(new Level("t", "t-n"));
    }

    @Test
    void a_fork_knows_its_join() {
        assertThat(PATHS.joinOf("f")).contains("j");
        assertThat(PATHS.forkOf("j")).contains("f");
    }

    @Test
    void a_token_moves_within_its_branch_and_out_of_it() {
        assertThat(PATHS.mayMove("l2", "l1")).isTrue();
        assertThat(PATHS.mayMove("l2", "a")).isTrue();
        assertThat(PATHS.mayMove("p2", "r1")).isTrue();
        assertThat(PATHS.mayMove("p2", "a")).isTrue();
        assertThat(PATHS.mayMove("z", "b")).isTrue();
    }

    @Test
    void a_token_moves_neither_into_a_bracket_nor_to_a_sibling_nor_out_of_a_side_way() {
        assertThat(PATHS.mayMove("z", "l1")).isFalse();
        assertThat(PATHS.mayMove("a", "p1")).isFalse();
        assertThat(PATHS.mayMove("l2", "r1")).isFalse();
        assertThat(PATHS.mayMove("n", "a")).isFalse();
        assertThat(PATHS.mayMove("z", "e")).isFalse();
    }

    @Test
    void a_move_leaves_all_branches_of_the_brackets_it_steps_out_of() {
        assertThat(PATHS.left("l2", "l1")).containsExactly("l2");
        assertThat(PATHS.left("p2", "r1")).containsExactlyInAnyOrder("ps", "p1", "p2", "pe");
        assertThat(PATHS.left("l2", "a")).containsExactlyInAnyOrder("l1", "l2", "r1", "p", "ps", "p1", "p2", "pe");
    }

    @Test
    void what_comes_before_reaches_what_comes_after() {
        assertThat(PATHS.reaches("a", "p2")).isTrue();
        assertThat(PATHS.reaches("p1", "z")).isTrue();
        assertThat(PATHS.reaches("z", "a")).isFalse();
        assertThat(PATHS.reaches("l1", "r1")).isFalse();
        assertThat(PATHS.reaches("b", "n")).isTrue();
    }

    @Test
    void there_are_no_paths_in_a_flow_that_cannot_run() {
        FlowModel broken = Drawing.flow().start("s").task("a").way("s", "a").model();

        assertThatIllegalArgumentException().isThrownBy(() -> FlowPaths.of(broken));
    }
}
