package org.hongdun.platform.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongdun.platform.approval.Drawing;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.KnownHouse;
import org.junit.jupiter.api.Test;

class FlowChecksTest {

    private static List<FlowFinding> check(Drawing drawing) {
        return FlowChecks.of(drawing.model(), new KnownHouse());
    }

    private static void finds(Drawing drawing, FlowError error, String elementId) {
        assertThat(check(drawing)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(error);
            assertThat(finding.elementId()).isEqualTo(elementId);
        });
    }

    private static void findsNothing(Drawing drawing) {
        assertThat(check(drawing)).isEmpty();
    }

    private static Drawing steps(String attributes) {
        return Drawing.flow()
                .fields("amount:NUMBER:金额 reason:TEXT:事由")
                .start("s")
                .task("a")
                .task("b", attributes)
                .end("e")
                .way("s", "a", "b", "e");
    }

    private static Drawing fork() {
        return Drawing.flow()
                .start("s")
                .task("a")
                .parallel("f")
                .task("l")
                .task("r")
                .parallel("j")
                .task("z")
                .end("e")
                .way("s", "a", "f", "l", "j", "z", "e");
    }

    @Test
    void a_line_of_complete_steps_is_sound() {
        findsNothing(steps(Drawing.RULES));
    }

    @Test
    void a_fork_whose_branches_meet_is_sound() {
        findsNothing(fork().way("f", "r", "j"));
    }

    @Test
    void a_loop_through_a_choice_is_sound() {
        findsNothing(Drawing.flow()
                .fields("amount:NUMBER:金额")
                .start("s")
                .task("a")
                .choice("x", "x-e")
                .end("e")
                .way("s", "a", "x", "e")
                .when("x", "a", "amount > 5"));
    }

    @Test
    void a_flow_starts_once() {
        finds(Drawing.flow().task("a").end("e").way("a", "e"), FlowError.NOT_ONE_START, null);
        finds(
                Drawing.flow()
                        .start("s")
                        .start("t")
                        .task("a")
                        .end("e")
                        .way("s", "a", "e")
                        .way("t", "a"),
                FlowError.NOT_ONE_START,
                null);
    }

    @Test
    void a_flow_has_an_end() {
        finds(Drawing.flow().start("s").task("a").way("s", "a"), FlowError.NO_END, null);
    }

    @Test
    void every_node_can_be_reached() {
        finds(steps(Drawing.RULES).task("lost").way("lost", "e"), FlowError.UNREACHABLE, "lost");
    }

    @Test
    void every_node_leads_to_an_end() {
        finds(
                Drawing.flow()
                        .fields("amount:NUMBER:金额")
                        .start("s")
                        .choice("x", "x-e")
                        .task("a")
                        .end("e")
                        .way("s", "x", "e")
                        .when("x", "a", "amount > 5"),
                FlowError.NO_WAY_OUT,
                "a");
    }

    @Test
    void the_end_of_a_side_way_does_not_end_the_flow() {
        finds(
                Drawing.flow()
                        .start("s")
                        .task("a")
                        .timer("t", "a", false)
                        .end("side")
                        .way("s", "a")
                        .way("t", "side"),
                FlowError.NO_WAY_OUT,
                "a");
    }

    @Test
    void only_gateways_split() {
        finds(steps(Drawing.RULES).way("a", "e"), FlowError.SPLITS_UNASKED, "a");
    }

    @Test
    void nothing_leads_into_the_start_or_out_of_an_end() {
        finds(steps(Drawing.RULES).way("b", "s"), FlowError.START_ENTERED, "s");
        finds(steps(Drawing.RULES).way("e", "a"), FlowError.END_LEFT, "e");
    }

    @Test
    void no_arrow_crosses_the_border_of_a_sub_process() {
        finds(
                Drawing.flow()
                        .start("s")
                        .open("p")
                        .start("ps")
                        .task("a")
                        .end("pe")
                        .way("ps", "a", "pe")
                        .close()
                        .end("e")
                        .way("s", "p", "e")
                        .way("a", "e"),
                FlowError.CROSSES_SUBPROCESS,
                "a-e");
    }

    @Test
    void a_parallel_gateway_either_opens_or_joins() {
        finds(
                Drawing.flow().start("s").parallel("f").task("a").end("e").way("s", "f", "a", "e"),
                FlowError.NEITHER_FORK_NOR_JOIN,
                "f");
    }

    @Test
    void a_join_needs_a_fork() {
        finds(
                Drawing.flow()
                        .fields("amount:NUMBER:金额")
                        .start("s")
                        .choice("x", "x-a")
                        .task("a")
                        .task("b")
                        .parallel("j")
                        .end("e")
                        .way("s", "x", "a", "j", "e")
                        .when("x", "b", "amount > 5")
                        .way("b", "j"),
                FlowError.JOIN_WITHOUT_FORK,
                "j");
    }

    @Test
    void no_branch_of_a_fork_ends_by_itself() {
        finds(fork().end("e2").way("f", "r", "e2"), FlowError.NEITHER_FORK_NOR_JOIN, "j");
        finds(fork().task("m").end("e2").way("f", "r", "j").way("f", "m", "e2"), FlowError.BRANCH_NOT_JOINED, "e2");
    }

    @Test
    void a_join_takes_one_arrow_from_each_branch() {
        finds(
                fork().fields("amount:NUMBER:金额")
                        .choice("x", "x-j")
                        .task("m")
                        .way("f", "r", "x", "j")
                        .when("x", "m", "amount > 5")
                        .way("m", "j"),
                FlowError.JOIN_UNEVEN,
                "j");
    }

    @Test
    void branches_of_different_forks_do_not_meet() {
        finds(
                fork().parallel("g")
                        .task("m")
                        .task("n")
                        .way("f", "g", "m", "j")
                        .way("g", "n", "j")
                        .way("f", "r", "j"),
                FlowError.JOIN_UNEVEN,
                "j");
    }

    @Test
    void no_arrow_leads_from_one_branch_into_another_or_out_of_the_bracket() {
        finds(
                fork().fields("amount:NUMBER:金额")
                        .choice("x", "x-j")
                        .way("f", "r", "x", "j")
                        .when("x", "z", "amount > 5"),
                FlowError.CROSSES_BRANCH,
                "x-z");
        finds(
                fork().fields("amount:NUMBER:金额")
                        .choice("x", "x-j")
                        .way("f", "r", "x", "j")
                        .when("x", "l", "amount > 5"),
                FlowError.CROSSES_BRANCH,
                "x-l");
    }

    @Test
    void a_side_way_of_a_timer_keeps_to_itself() {
        findsNothing(
                steps(Drawing.RULES).timer("t", "b", false).task("n").end("e2").way("t", "n", "e2"));
        finds(
                steps(Drawing.RULES).timer("t", "b", false).task("n").way("t", "n", "e"),
                FlowError.SIDE_WAY_RETURNS,
                "n-e");
    }

    @Test
    void a_timer_watches_a_task_and_leads_somewhere() {
        findsNothing(steps(Drawing.RULES).timer("t", "b", true).way("t", "a"));
        finds(
                Drawing.flow()
                        .start("s")
                        .task("a")
                        .merge("m")
                        .timer("t", "m", true)
                        .end("e")
                        .way("s", "a", "m", "e")
                        .way("t", "e"),
                FlowError.TIMER_NOT_ON_TASK,
                "t");
        finds(steps(Drawing.RULES).timer("t", "b", true), FlowError.TIMER_WITHOUT_WAY, "t");
    }

    @Test
    void a_flow_without_a_step_is_none() {
        finds(Drawing.flow().start("s").end("e").way("s", "e"), FlowError.NO_TASK, null);
    }

    @Test
    void a_branch_without_a_step_is_odd() {
        finds(fork().way("f", "j").way("f", "r", "j"), FlowError.EMPTY_BRANCH, "f-j");
    }

    private static Drawing choice(String otherwise) {
        return Drawing.flow()
                .fields("amount:NUMBER:金额")
                .start("s")
                .choice("x", otherwise)
                .task("a")
                .task("b")
                .end("e")
                .way("s", "x")
                .way("a", "e")
                .way("b", "e");
    }

    @Test
    void a_choice_has_a_condition_on_all_but_one_arrow() {
        findsNothing(choice("x-b").when("x", "a", "amount > 5").way("x", "b"));
        finds(choice("x-b").way("x", "a").way("x", "b"), FlowError.CONDITION_MISSING, "x-a");
        finds(
                choice("x-b").when("x", "a", "amount > 5").when("x", "b", "amount > 6"),
                FlowError.DEFAULT_WITH_CONDITION,
                "x-b");
        finds(
                Drawing.flow()
                        .fields("amount:NUMBER:金额")
                        .start("s")
                        .merge("x")
                        .task("a")
                        .task("b")
                        .end("e")
                        .way("s", "x")
                        .when("x", "a", "amount > 5")
                        .when("x", "b", "amount > 6")
                        .way("a", "e")
                        .way("b", "e"),
                FlowError.DEFAULT_MISSING,
                "x");
    }

    @Test
    void a_condition_stands_behind_a_choice_only() {
        finds(
                Drawing.flow()
                        .fields("amount:NUMBER:金额")
                        .start("s")
                        .task("a")
                        .end("e")
                        .way("s", "a")
                        .when("a", "e", "amount > 5"),
                FlowError.CONDITION_MISPLACED,
                "a-e");
    }

    @Test
    void a_condition_speaks_of_declared_fields_and_their_kinds() {
        finds(choice("x-b").when("x", "a", "amuont > 5").way("x", "b"), FlowError.CONDITION_UNKNOWN_NAME, "x-a");
        finds(choice("x-b").when("x", "a", "amount > true").way("x", "b"), FlowError.CONDITION_TYPES, "x-a");
        finds(choice("x-b").when("x", "a", "amount >").way("x", "b"), FlowError.CONDITION_SYNTAX, "x-a");
        finds(choice("x-b").when("x", "a", "amount + 1.0").way("x", "b"), FlowError.CONDITION_TYPES, "x-a");
    }

    @Test
    void a_step_says_who_acts() {
        finds(steps("hd:term='5WD'"), FlowError.WHO_MISSING, "b");
        finds(steps("hd:term='5WD' hd:who='ROLE_IN_UNIT' hd:whoUnit='ITEM'"), FlowError.WHO_INCOMPLETE, "b");
        finds(
                steps("hd:term='5WD' hd:who='ROLE_IN_UNIT' hd:whoValue='INSPECTION_REVIEWER'"),
                FlowError.UNIT_MISSING,
                "b");
    }

    @Test
    void a_step_names_people_roles_posts_and_units_that_exist() {
        String term = "hd:term='5WD' ";
        findsNothing(steps(term + "hd:who='PERSON' hd:whoValue='zhang'"));
        findsNothing(steps(term + "hd:who='POST_IN_UNIT' hd:whoValue='审查员' hd:whoUnit='INITIATOR'"));
        finds(steps(term + "hd:who='PERSON' hd:whoValue='zhang li'"), FlowError.PERSON_UNKNOWN, "b");
        finds(steps(term + "hd:who='ROLE_IN_UNIT' hd:whoValue='KING' hd:whoUnit='ITEM'"), FlowError.ROLE_UNKNOWN, "b");
        finds(steps(term + "hd:who='UNIT' hd:whoUnit='999'"), FlowError.UNIT_UNKNOWN, "b");
        finds(steps(term + "hd:who='POST_IN_UNIT' hd:whoValue='船长' hd:whoUnit='ITEM'"), FlowError.POST_UNKNOWN, "b");
    }

    @Test
    void a_step_refers_only_to_steps_before_it() {
        String term = "hd:term='5WD' ";
        findsNothing(steps(term + "hd:who='STEP_HANDLER' hd:whoValue='a'"));
        findsNothing(steps(term + "hd:who='PREVIOUS_HANDLER'"));
        finds(steps(term + "hd:who='STEP_HANDLER' hd:whoValue='b'"), FlowError.STEP_NOT_BEFORE, "b");
        finds(
                Drawing.flow()
                        .start("s")
                        .task("a", term + "hd:who='CHOSEN'")
                        .end("e")
                        .way("s", "a", "e"),
                FlowError.NOBODY_BEFORE,
                "a");
    }

    @Test
    void a_step_that_may_have_been_passed_by_is_pointed_out() {
        Drawing drawing = Drawing.flow()
                .fields("amount:NUMBER:金额")
                .start("s")
                .choice("x", "x-m")
                .task("a")
                .merge("m")
                .task("z", "hd:term='5WD' hd:who='STEP_HANDLER' hd:whoValue='a'")
                .end("e")
                .way("s", "x", "m", "z", "e")
                .when("x", "a", "amount > 5")
                .way("a", "m");
        finds(drawing, FlowError.STEP_PERHAPS_NOT_DONE, "z");
    }

    @Test
    void a_step_in_every_branch_has_been_done_behind_the_join() {
        findsNothing(Drawing.flow()
                .start("s")
                .parallel("f")
                .task("l")
                .task("r")
                .parallel("j")
                .task("z", "hd:term='5WD' hd:who='STEP_HANDLER' hd:whoValue='l'")
                .end("e")
                .way("s", "f", "l", "j", "z", "e")
                .way("f", "r", "j"));
    }

    @Test
    void a_step_is_returned_only_to_where_a_token_may_go() {
        findsNothing(steps(Drawing.RULES + " hd:returnTo='a'"));
        findsNothing(steps(Drawing.RULES + " hd:returnTo='ANY'"));
        finds(steps(Drawing.RULES + " hd:returnTo='x'"), FlowError.RETURN_UNKNOWN, "b");
        finds(steps(Drawing.RULES + " hd:returnTo='e'"), FlowError.RETURN_UNKNOWN, "b");
        finds(
                Drawing.flow()
                        .start("s")
                        .task("a", Drawing.RULES + " hd:returnTo='b'")
                        .task("b")
                        .end("e")
                        .way("s", "a", "b", "e"),
                FlowError.RETURN_NOT_BEFORE,
                "a");
        finds(
                Drawing.flow()
                        .start("s")
                        .parallel("f")
                        .task("l")
                        .task("r")
                        .parallel("j")
                        .task("z", Drawing.RULES + " hd:returnTo='l'")
                        .end("e")
                        .way("s", "f", "l", "j", "z", "e")
                        .way("f", "r", "j"),
                FlowError.RETURN_OUT_OF_BRANCH,
                "z");
    }

    @Test
    void a_term_is_one_of_the_law_or_some_working_days() {
        findsNothing(steps("hd:who='INITIATOR' hd:termParameter='INSP.PREREVIEW'"));
        finds(steps("hd:who='INITIATOR' hd:termParameter='NO.SUCH'"), FlowError.TERM_UNKNOWN, "b");
        finds(steps("hd:who='INITIATOR'"), FlowError.NO_TERM, "b");
    }

    @Test
    void a_countersigned_step_needs_a_ratio_and_somewhere_for_the_rejected() {
        finds(steps(Drawing.RULES + " hd:mode='COUNTERSIGN' hd:ratio='0'"), FlowError.RATIO_WRONG, "b");
        finds(steps(Drawing.RULES + " hd:mode='COUNTERSIGN' hd:ratio='66'"), FlowError.REJECTION_IGNORED, "b");
    }

    @Test
    void the_applicant_acts_alone() {
        finds(steps("hd:term='5WD' hd:who='APPLICANT' hd:mode='COUNTERSIGN'"), FlowError.APPLICANT_ALONE, "b");
    }

    @Test
    void a_right_speaks_of_a_declared_field() {
        findsNothing(steps(Drawing.RULES + " hd:rights='amount:WRITE reason:READ'"));
        finds(steps(Drawing.RULES + " hd:rights='colour:WRITE'"), FlowError.FIELD_UNKNOWN, "b");
    }

    @Test
    void fields_have_names_of_their_own() {
        finds(Drawing.flow().fields("a:TEXT:甲 a:TEXT:乙"), FlowError.FIELD_TWICE, null);
        finds(Drawing.flow().fields("outcome:TEXT:结果"), FlowError.FIELD_RESERVED, null);
    }

    @Test
    void steps_have_names_of_their_own() {
        finds(steps(Drawing.RULES).node("userTask", "c", Drawing.RULES), FlowError.NAME_MISSING, "c");
        finds(steps(Drawing.RULES).node("userTask", "c", "name='办a' " + Drawing.RULES), FlowError.NAME_TWICE, "c");
    }
}
