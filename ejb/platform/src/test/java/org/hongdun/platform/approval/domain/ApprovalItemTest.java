package org.hongdun.platform.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.AddPosition;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.FlowSketch;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.domain.StepRule.FieldRight;
import org.junit.jupiter.api.Test;

/** The rules of the verbs, without engine and server. */
class ApprovalItemTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);
    private static final FlowModel FLOW = flow();
    private static final FlowPaths PATHS = FlowPaths.of(FLOW);

    private final ApprovalItem item = new ApprovalItem(
            new NewItem(
                    "rules", "KIND", "key", "no-1", "title", null, new OrgPath("/440100/"), "drafter", null, Map.of()),
            FLOW,
            1,
            actor("drafter"),
            NOW);

    private static FlowModel flow() {
        FlowModel drawn = new FlowSketch("rules")
                .way("s a b f c j d e")
                .way("f g j")
                .rule("b", rule -> rule.returnTo("a").opinion().fields(Map.of("sum", FieldRight.MUST)))
                .rule("c", rule -> rule.noWithdrawal())
                .rule("d", rule -> rule.mode(StepMode.COUNTERSIGN).ratio(60).veto())
                .drawn();
        FlowField sum = new FlowField("sum", FlowField.Type.NUMBER, "金额");
        return new FlowModel("rules", "rules", List.of(sum), drawn.nodes(), drawn.edges());
    }

    @Test
    void an_opinion_is_required_where_the_step_says_so() {
        ApprovalTask task = open("b", "li");

        refused(ApprovalError.OPINION_REQUIRED, () -> complete(task, "li", Verdict.AGREE, " ", Map.of("sum", 5)));
        assertThat(complete(task, "li", Verdict.AGREE, "同意", Map.of("sum", 5))).isTrue();
    }

    @Test
    void a_field_that_must_be_filled_must_be_filled_with_what_it_holds() {
        ApprovalTask task = open("b", "li");

        refused(ApprovalError.FIELD_REQUIRED, () -> complete(task, "li", Verdict.AGREE, "同意", Map.of()));
        refused(ApprovalError.VALUE_REFUSED, () -> complete(task, "li", Verdict.AGREE, "同意", Map.of("sum", "five")));
        refused(ApprovalError.VALUE_REFUSED, () -> complete(task, "li", Verdict.AGREE, "同意", Map.of("other", 1)));
    }

    @Test
    void a_field_of_another_step_is_not_written() {
        ApprovalTask task = open("a", "li");

        refused(ApprovalError.FIELD_NOT_WRITABLE, () -> complete(task, "li", Verdict.AGREE, null, Map.of("sum", 5)));
    }

    @Test
    void nobody_completes_the_task_of_another() {
        ApprovalTask task = open("a", "li");

        refused(ApprovalError.NOT_YOURS, () -> complete(task, "wang", Verdict.AGREE, null, Map.of()));
    }

    @Test
    void nobody_completes_a_task_twice() {
        ApprovalTask task = open("a", "li");
        complete(task, "li", Verdict.AGREE, null, Map.of());

        refused(ApprovalError.NOT_OPEN, () -> complete(task, "li", Verdict.AGREE, null, Map.of()));
    }

    @Test
    void an_agent_acts_in_the_name_of_who_he_stands_in_for() {
        ApprovalTask task = open("a", "li");
        Actor agent = new Actor("wang", "wang", "岗位", "440100", Set.of("li"));

        item.complete(FLOW, task, agent, Decision.of(Verdict.AGREE, null), rule(task), NOW);

        assertThat(task.actedBy()).isEqualTo("wang");
        assertThat(task.onBehalfOf()).isEqualTo("li");
        assertThat(task.step().handler()).isEqualTo("li");
    }

    @Test
    void an_agent_does_not_act_on_what_he_started_himself() {
        ApprovalTask task = open("a", "li");
        Actor agent = new Actor("drafter", "drafter", null, null, Set.of("li"));

        refused(
                ApprovalError.AGENT_IS_INITIATOR,
                () -> item.complete(FLOW, task, agent, Decision.of(Verdict.AGREE, null), rule(task), NOW));
    }

    @Test
    void a_page_that_is_out_of_date_changes_nothing() {
        long seen = item.version();
        complete(open("a", "li"), "li", Verdict.AGREE, null, Map.of());

        refused(ApprovalError.CHANGED_MEANWHILE, () -> item.expectSeen(seen));
    }

    @Test
    void returning_needs_a_reason() {
        ApprovalTask task = passedAandNowIn("b");

        refused(ApprovalError.REASON_REQUIRED, () -> sendBack(task, "a", " ", false));
    }

    @Test
    void a_step_is_returned_only_where_it_may_be_and_only_to_what_was_passed() {
        ApprovalTask early = open("b", "li");
        refused(ApprovalError.NEVER_PASSED, () -> sendBack(early, "a", "材料不全", false));
        refused(ApprovalError.RETURN_NOT_ALLOWED, () -> sendBack(early, "d", "材料不全", false));
    }

    @Test
    void out_of_a_branch_one_returns_but_does_not_come_straight_back() {
        ApprovalTask task = passedAandNowIn("c");

        refused(ApprovalError.STRAIGHT_BACK_IMPOSSIBLE, () -> sendBack(task, "a", "材料不全", true));
        sendBack(task, "a", "材料不全", false);
        assertThat(task.step().status()).isEqualTo(StepStatus.RETURNED);
    }

    @Test
    void into_a_branch_beside_no_return_leads() {
        complete(open("g", "zhao"), "zhao", Verdict.AGREE, null, Map.of());
        ApprovalTask task = open("c", "li");

        refused(ApprovalError.OUTSIDE_THE_BRANCH, () -> sendBack(task, "g", "材料不全", false));
    }

    @Test
    void a_veto_ends_the_countersign() {
        ApprovalStep step = step("d", "li", "wang", "zhao");

        assertThat(complete(step.tasks().get(0), "li", Verdict.DISAGREE, null, Map.of()))
                .isTrue();
        assertThat(step.verdict()).isEqualTo(Verdict.DISAGREE);
        assertThat(step.isRejected()).isTrue();
        assertThat(step.tasks()).noneMatch(ApprovalTask::isLive);
    }

    @Test
    void a_countersign_ends_when_the_ratio_is_reached() {
        ApprovalStep step = step("d", "li", "wang", "zhao");

        assertThat(complete(step.tasks().get(0), "li", Verdict.AGREE, null, Map.of()))
                .isFalse();
        assertThat(complete(step.tasks().get(1), "wang", Verdict.AGREE, null, Map.of()))
                .isTrue();
        assertThat(step.tasks().get(2).status()).isEqualTo(TaskStatus.CANCELLED);
    }

    @Test
    void who_was_added_in_parallel_counts_for_the_ratio() {
        ApprovalStep step = step("d", "li", "wang");
        add(step.tasks().get(0), "li", AddPosition.PARALLEL, "zhao");

        complete(step.tasks().get(0), "li", Verdict.AGREE, null, Map.of());
        assertThat(step.status()).isEqualTo(StepStatus.OPEN);
        complete(step.tasks().get(1), "wang", Verdict.AGREE, null, Map.of());
        assertThat(step.status()).isEqualTo(StepStatus.DONE);
    }

    @Test
    void who_was_added_before_acts_first_and_then_the_task_comes_back() {
        ApprovalTask task = open("a", "li");
        add(task, "li", AddPosition.BEFORE, "zhao");

        assertThat(task.status()).isEqualTo(TaskStatus.WAITING);
        refused(ApprovalError.NOT_OPEN, () -> complete(task, "li", Verdict.AGREE, null, Map.of()));
        complete(task.step().tasks().get(1), "zhao", Verdict.DONE, null, Map.of());
        assertThat(task.status()).isEqualTo(TaskStatus.OPEN);
    }

    @Test
    void the_step_does_not_end_before_who_was_added_behind_has_acted() {
        ApprovalTask task = open("a", "li");
        add(task, "li", AddPosition.AFTER, "zhao");

        assertThat(complete(task, "li", Verdict.AGREE, null, Map.of())).isFalse();
        assertThat(complete(task.step().tasks().get(1), "zhao", Verdict.DONE, null, Map.of()))
                .isTrue();
        assertThat(task.step().verdict()).isEqualTo(Verdict.AGREE);
    }

    @Test
    void nobody_is_added_in_parallel_outside_a_countersign_nor_twice() {
        ApprovalTask task = open("a", "li");

        refused(ApprovalError.ONLY_IN_COUNTERSIGN, () -> add(task, "li", AddPosition.PARALLEL, "zhao"));
        add(task, "li", AddPosition.AFTER, "zhao");
        refused(ApprovalError.ALREADY_IN_STEP, () -> add(task, "li", AddPosition.AFTER, "zhao"));
    }

    @Test
    void only_who_added_a_signer_removes_him_and_only_before_he_acts() {
        ApprovalTask task = open("a", "li");
        add(task, "li", AddPosition.BEFORE, "zhao");
        ApprovalTask added = task.step().tasks().get(1);

        refused(ApprovalError.NOT_ADDED_BY_YOU, () -> remove(added, "zhao"));
        remove(added, "li");
        assertThat(task.status()).isEqualTo(TaskStatus.OPEN);
        refused(ApprovalError.ALREADY_ACTED, () -> remove(added, "li"));
    }

    @Test
    void a_handed_over_task_keeps_its_last_day() {
        ApprovalTask task = open("a", "li");

        item.transfer(task, actor("li"), new Person("wang", "wang"), "不属本人职责", NOW);

        ApprovalTask theirs = task.step().tasks().get(1);
        assertThat(task.status()).isEqualTo(TaskStatus.TRANSFERRED);
        assertThat(theirs.dueOn()).isEqualTo(task.dueOn());
        assertThat(theirs.status()).isEqualTo(TaskStatus.OPEN);
    }

    @Test
    void what_the_next_has_acted_on_is_not_taken_back() {
        ApprovalTask mine = open("a", "li");
        complete(mine, "li", Verdict.AGREE, null, Map.of());
        ApprovalTask next = open("b", "wang");
        complete(next, "wang", Verdict.AGREE, "同意", Map.of("sum", 5));

        refused(ApprovalError.NEXT_HAS_ACTED, () -> withdrawable(mine, "li"));
    }

    @Test
    void what_the_next_step_does_not_let_go_is_not_taken_back() {
        ApprovalTask mine = open("b", "li");
        complete(mine, "li", Verdict.AGREE, "同意", Map.of("sum", 5));
        open("c", "wang");

        refused(ApprovalError.WITHDRAWAL_NOT_ALLOWED, () -> withdrawable(mine, "li"));
    }

    @Test
    void what_the_join_has_swallowed_is_not_taken_back() {
        ApprovalTask mine = open("g", "li");
        complete(mine, "li", Verdict.AGREE, null, Map.of());

        refused(ApprovalError.JOIN_PASSED, () -> withdrawable(mine, "li"));
        open("d", "wang");
        refused(ApprovalError.JOIN_PASSED, () -> withdrawable(mine, "li"));
    }

    @Test
    void nobody_takes_back_what_another_decided() {
        ApprovalTask mine = open("a", "li");
        complete(mine, "li", Verdict.AGREE, null, Map.of());
        open("b", "wang");

        refused(ApprovalError.NOTHING_TO_WITHDRAW, () -> withdrawable(mine, "wang"));
        assertThat(withdrawable(mine, "li")).hasSize(1);
    }

    @Test
    void only_one_of_several_claims_a_task() {
        item.open(claimed(), "t", persons("li", "wang"), DUE, NOW);
        ApprovalTask task = item.open().get(0).tasks().get(0);
        item.claim(task, actor("li"), NOW);

        refused(ApprovalError.ALREADY_CLAIMED, () -> item.claim(task, actor("wang"), NOW));
        refused(ApprovalError.NOT_YOURS, () -> item.release(task, actor("wang"), NOW));
        item.endClaim(task, Gone.IDLE, NOW);
        item.claim(task, actor("wang"), NOW);
        refused(ApprovalError.NOT_YOURS, () -> complete(task, "li", Verdict.AGREE, null, Map.of()));
    }

    @Test
    void nothing_is_done_to_an_item_that_stands_still() {
        ApprovalTask task = open("a", "li");
        item.suspend(actor("admin"), null, "等待核实", NOW);

        refused(ApprovalError.ITEM_NOT_RUNNING, () -> complete(task, "li", Verdict.AGREE, null, Map.of()));
        item.resume(actor("admin"), "核实完毕", NOW);
        refused(ApprovalError.NOT_SUSPENDED, () -> item.resume(actor("admin"), "核实完毕", NOW));
        assertThat(complete(task, "li", Verdict.AGREE, null, Map.of())).isTrue();
    }

    @Test
    void only_the_initiator_revokes_and_only_before_anybody_acts() {
        ApprovalTask task = open("a", "li");
        refused(ApprovalError.NOT_THE_INITIATOR, () -> item.revoke(actor("li"), "填报错误", NOW));
        complete(task, "li", Verdict.AGREE, null, Map.of());

        refused(ApprovalError.SOMEBODY_ACTED, () -> item.revoke(actor("drafter"), "填报错误", NOW));
    }

    @Test
    void a_terminated_item_has_no_open_task_and_ends_once() {
        ApprovalTask task = open("a", "li");
        item.terminate(actor("admin"), "重复申请", NOW);

        assertThat(item.status()).isEqualTo(ItemStatus.TERMINATED);
        assertThat(task.status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(task.candidates()).isEmpty();
        refused(ApprovalError.ITEM_NOT_RUNNING, () -> item.terminate(actor("admin"), "重复申请", NOW));
    }

    @Test
    void into_one_of_several_branches_nobody_jumps() {
        open("a", "li");

        refused(ApprovalError.OUTSIDE_THE_BRANCH, () -> item.expectJumpable(FLOW, PATHS, "c"));
        refused(ApprovalError.NO_SUCH_NODE, () -> item.expectJumpable(FLOW, PATHS, "f"));
        item.expectJumpable(FLOW, PATHS, "d");
    }

    @Test
    void an_item_without_its_particulars_is_not_started() {
        NewItem untitled =
                new NewItem("rules", "KIND", "key", "no-1", " ", null, new OrgPath("/440100/"), null, null, Map.of());

        refused(ApprovalError.ITEM_MALFORMED, () -> new ApprovalItem(untitled, FLOW, 1, Actor.SYSTEM, NOW));
    }

    private ApprovalTask passedAandNowIn(String node) {
        complete(open("a", "zhang"), "zhang", Verdict.AGREE, null, Map.of());
        return open(node, "li");
    }

    private ApprovalTask open(String node, String person) {
        return step(node, person).tasks().get(0);
    }

    private ApprovalStep step(String node, String... people) {
        return item.open(FLOW.nodes().get(node), "token-" + node, persons(people), DUE, NOW);
    }

    private static FlowNode claimed() {
        return new FlowSketch("claim")
                .way("s a e")
                .rule("a", rule -> rule.mode(StepMode.CLAIM))
                .drawn()
                .nodes()
                .get("a");
    }

    private static List<Person> persons(String... people) {
        return Arrays.stream(people).map(login -> new Person(login, login)).toList();
    }

    private boolean complete(
            ApprovalTask task, String person, Verdict verdict, String opinion, Map<String, Object> values) {
        Decision decision = new Decision(verdict, opinion, values, List.of());
        return item.complete(FLOW, task, actor(person), decision, rule(task), NOW);
    }

    private void sendBack(ApprovalTask task, String target, String reason, boolean straight) {
        item.sendBack(FLOW, PATHS, task, actor("li"), target, reason, straight, NOW);
    }

    private List<ApprovalStep> withdrawable(ApprovalTask task, String person) {
        return item.expectWithdrawable(FLOW, PATHS, task, actor(person), "看错了");
    }

    private void add(ApprovalTask task, String by, AddPosition position, String person) {
        item.add(task, actor(by), position, persons(person), "请先看", NOW);
    }

    private void remove(ApprovalTask added, String by) {
        item.remove(added, actor(by), rule(added), "不再需要", NOW);
    }

    private static StepRule rule(ApprovalTask task) {
        return FLOW.nodes().get(task.step().nodeId()).step();
    }

    private static Actor actor(String login) {
        return new Actor(login, login, "岗位", "440100", Set.of());
    }

    private static void refused(ApprovalError reason, ThrowingCallable verb) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(verb).returns(reason, RuleViolation::reason);
    }
}
