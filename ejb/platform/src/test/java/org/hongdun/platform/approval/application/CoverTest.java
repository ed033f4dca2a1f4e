package org.hongdun.platform.approval.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hongdun.platform.PlatformHouse.refused;

import java.time.Duration;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.access.AbsenceKind;
import org.hongdun.platform.access.AbsenceRow;
import org.hongdun.platform.access.Absences;
import org.hongdun.platform.access.AccessError;
import org.hongdun.platform.access.AccountAdministration;
import org.hongdun.platform.access.AccountStatus;
import org.hongdun.platform.access.AccountView;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.NewAbsence;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.Drawing;
import org.hongdun.platform.approval.ItemReading;
import org.hongdun.platform.approval.ItemView;
import org.hongdun.platform.approval.NoticeKind;
import org.hongdun.platform.approval.TaskDesk;
import org.hongdun.platform.approval.Verdict;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.approval.WorkNotice;
import org.hongdun.platform.approval.WorkNotices;
import org.hongdun.platform.approval.WorkRow;
import org.hongdun.platform.approval.WorkView;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies with somebody who is away or has left his post is done by others, and everybody concerned reads of it. */
class CoverTest {

    private static final ListQuery PAGE = ListQuery.page(0, 20);
    private static final Drawing PERSONAL = Drawing.flow()
            .start("s")
            .task("a", "hd:who='PERSON' hd:whoValue='lina' hd:term='5WD'")
            .task("b", "hd:who='PERSON' hd:whoValue='lina' hd:term='5WD'")
            .end("e")
            .way("s", "a", "b", "e");
    private static final Drawing SHARED = Drawing.flow()
            .start("s")
            .task("a", "hd:who='PERSON' hd:whoValue='lina wang' hd:mode='CLAIM' hd:term='5WD'")
            .end("e")
            .way("s", "a", "e");
    private static final Drawing COUNTERSIGNED = Drawing.flow()
            .start("s")
            .task("a", "hd:who='PERSON' hd:whoValue='lina wang' hd:mode='COUNTERSIGN' hd:term='5WD'")
            .end("e")
            .way("s", "a", "e");

    private ApprovalHouse rooms;

    private void open(TestDatabase database, Drawing flow) {
        rooms = new ApprovalHouse(database);
        rooms.empty();
        rooms.person("drafter", "440106", "文书", "DOCUMENT_CLERK", DataScope.UNIT);
        rooms.person("lina", "440106", "审查员", "REGISTRATION_EXAMINER", DataScope.UNIT_TREE);
        rooms.person("head", "440106", "分局长", "BRANCH_HEAD", DataScope.UNIT_TREE);
        rooms.person("leader", "440100", "局长", "BUREAU_LEADER", DataScope.CITY);
        rooms.person("secadmin", "440100-BGS", "安全保密管理员", "SECADMIN", DataScope.CITY);
        rooms.published(flow);
    }

    @AfterEach
    void leave_nobody_behind() {
        rooms.empty();
    }

    @AfterAll
    static void close() {
        ApprovalHouse.closeEngines();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void work_of_somebody_away_lies_on_the_desks_of_those_who_hold_the_same_post(TestDatabase on) {
        open(on, PERSONAL);
        rooms.person("wang", "440106", "审查员", "REGISTRATION_EXAMINER", DataScope.UNIT_TREE);
        rooms.person("zhou", "440106", "审查员", "REGISTRATION_EXAMINER", DataScope.UNIT_TREE);
        long item = rooms.start("m1", "drafter");
        rooms.house.audited();

        int passedOn = absent("lina", "lina");

        assertThat(passedOn).isEqualTo(1);
        assertThat(desk("lina")).isEmpty();
        assertThat(desk("wang"))
                .extracting(WorkRow::itemNo, WorkRow::claimable, WorkRow::takenFrom)
                .containsExactly(tuple("m1", true, "名lina"));
        assertThat(desk("zhou")).extracting(WorkRow::itemNo).containsExactly("m1");
        assertThat(desk("head")).isEmpty();
        assertThat(rooms.house.audited())
                .containsExactly(
                        "ABSENCE_RECORDED lina TRIP 2026-03-02 - 2026-03-06 by lina",
                        "WORK_HANDED_OVER m1 ABSENT lina > a wang, a zhou by lina");
        assertThat(notices("lina"))
                .extracting(WorkNotice::kind, WorkNotice::person)
                .containsExactlyInAnyOrder(
                        tuple(NoticeKind.TAKEN_OVER, "名wang"), tuple(NoticeKind.TAKEN_OVER, "名zhou"));
        assertThat(notices("wang"))
                .extracting(WorkNotice::kind, WorkNotice::person, WorkNotice::stepName)
                .containsExactly(tuple(NoticeKind.TAKES_OVER, "名lina", "办a"));
        assertThat(trace("wang", item))
                .extracting(ItemView.Entry::kind, ItemView.Entry::target, ItemView.Entry::onBehalfOf)
                .contains(tuple("HANDED_OVER.ABSENT", "名wang", "名lina"));
        complete("wang");
        assertThat(desk("zhou")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void without_a_second_holder_of_the_post_the_head_does_it_and_without_him_the_leader(TestDatabase on) {
        open(on, PERSONAL);
        rooms.start("m1", "drafter");

        assertThat(absent("head", "lina")).isEqualTo(1);
        assertThat(desk("head")).extracting(WorkRow::itemNo, WorkRow::claimable).containsExactly(tuple("m1", false));

        assertThat(absent("leader", "head")).isEqualTo(1);
        assertThat(desk("head")).isEmpty();
        assertThat(desk("leader")).extracting(WorkRow::itemNo).containsExactly("m1");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void what_comes_while_he_is_away_is_passed_on_in_the_next_round_and_stays_once_he_is_back(TestDatabase on) {
        open(on, PERSONAL);
        absent("lina", "lina");
        rooms.start("m1", "drafter");
        assertThat(desk("lina")).hasSize(1);

        rooms.round();
        assertThat(desk("lina")).isEmpty();
        assertThat(desk("head")).extracting(WorkRow::itemNo).containsExactly("m1");

        rooms.house.clock().forward(Duration.ofDays(1));
        Absences mine = rooms.house.door(Absences.class, "lina");
        mine.end(mine.list(PAGE).rows().get(0).id());
        assertThat(mine.list(PAGE).rows())
                .extracting(AbsenceRow::to, AbsenceRow::plannedTo, AbsenceRow::running)
                .containsExactly(tuple(rooms.today().minusDays(1), rooms.today().plusDays(3), false));
        rooms.start("m2", "drafter");
        rooms.round();
        assertThat(desk("lina")).extracting(WorkRow::itemNo).containsExactly("m2");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void whom_a_colleague_stands_in_for_keeps_his_work_until_the_colleague_is_away_too(TestDatabase on) {
        open(on, PERSONAL);
        rooms.person("wang", "440106", "受理员", "REGISTRATION_CLERK", DataScope.UNIT_TREE);
        rooms.house
                .door(TaskDesk.class, "lina")
                .delegate("wang", null, rooms.today(), rooms.today().plusDays(9), "出差");
        rooms.start("m1", "drafter");

        assertThat(absent("lina", "lina")).isZero();
        assertThat(desk("wang")).extracting(WorkRow::itemNo, WorkRow::takenFrom).containsExactly(tuple("m1", null));
        assertThat(rooms.house.door(WorkList.class, "wang").waiting().counts().todo())
                .isEqualTo(1);

        absent("wang", "wang");
        rooms.round();
        assertThat(desk("head")).extracting(WorkRow::itemNo).containsExactly("m1");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_claim_of_somebody_away_ends_and_the_others_find_it_again(TestDatabase on) {
        open(on, SHARED);
        rooms.person("wang", "440106", "审查员", "REGISTRATION_EXAMINER", DataScope.UNIT_TREE);
        long item = rooms.start("m1", "drafter");
        WorkRow row = desk("lina").get(0);
        rooms.house.door(TaskDesk.class, "lina").claim(row.taskId(), row.version());
        assertThat(desk("wang")).isEmpty();

        absent("lina", "lina");

        assertThat(desk("wang")).extracting(WorkRow::claimable).containsExactly(true);
        assertThat(notices("lina")).extracting(WorkNotice::kind).containsExactly(NoticeKind.CLAIM_ENDED);
        assertThat(trace("wang", item)).extracting(ItemView.Entry::kind).contains("RELEASED.ABSENT");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_claim_left_idle_for_half_an_hour_ends_and_trace_and_holder_say_so(TestDatabase on) {
        open(on, SHARED);
        rooms.person("wang", "440106", "审查员", "REGISTRATION_EXAMINER", DataScope.UNIT_TREE);
        long item = rooms.start("m1", "drafter");
        WorkRow row = desk("lina").get(0);
        rooms.house.door(TaskDesk.class, "lina").claim(row.taskId(), row.version());

        rooms.house.clock().forward(Duration.ofMinutes(30));
        release();
        assertThat(desk("wang")).isEmpty();
        rooms.house.clock().forward(Duration.ofSeconds(1));
        release();

        assertThat(desk("wang")).hasSize(1);
        assertThat(trace("wang", item)).extracting(ItemView.Entry::kind).contains("RELEASED.IDLE");
        assertThat(notices("lina"))
                .extracting(WorkNotice::kind, WorkNotice::itemNo, WorkNotice::readAt)
                .containsExactly(tuple(NoticeKind.CLAIM_ENDED, "m1", null));
        WorkNotices li = rooms.house.door(WorkNotices.class, "lina");
        WorkList work = rooms.house.door(WorkList.class, "lina");
        assertThat(work.waiting().notices()).isEqualTo(1);
        li.read(notices("lina").get(0).id());
        assertThat(work.waiting().notices()).isZero();
        refused(
                ApprovalError.NOTICE_NOT_FOUND,
                () -> rooms.house
                        .door(WorkNotices.class, "wang")
                        .read(notices("lina").get(0).id()));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void who_leaves_the_house_leaves_his_work_his_roles_and_his_stand_ins_the_same_day(TestDatabase on) {
        open(on, SHARED);
        rooms.person("wang", "440106", "审查员", "REGISTRATION_EXAMINER", DataScope.UNIT_TREE);
        rooms.house
                .door(TaskDesk.class, "lina")
                .delegate("head", null, rooms.today(), rooms.today().plusDays(9), "出差");
        rooms.start("m1", "drafter");
        WorkRow row = desk("lina").get(0);
        rooms.house.door(TaskDesk.class, "lina").claim(row.taskId(), row.version());
        rooms.house.audited();
        AccountAdministration accounts = rooms.house.door(AccountAdministration.class, "secadmin");

        accounts.disable("lina", "退休");

        assertThat(desk("wang")).extracting(WorkRow::claimable).containsExactly(true);
        assertThat(desk("head")).isEmpty();
        AccountView account = accounts.account("lina");
        assertThat(account.account().status()).isEqualTo(AccountStatus.DISABLED);
        assertThat(account.account().roles()).isEmpty();
        assertThat(account.earlierPosts()).hasSize(1).allSatisfy(post -> {
            assertThat(post.post()).isEqualTo("审查员");
            assertThat(post.heldTo()).isEqualTo(rooms.today());
            assertThat(post.reason()).isEqualTo("退休");
        });
        assertThat(rooms.house.audited())
                .containsExactly(
                        "DELEGATION_ENDED head lina: LEFT by secadmin",
                        "WORK_HANDED_OVER m1 LEFT lina >  by secadmin",
                        "ACCOUNT_DISABLED lina 退休 by secadmin");
        long open = rooms.state("m1").open().get(0).tasks().get(0).candidates().stream()
                .filter("lina"::equals)
                .count();
        assertThat(open).as("no longer among those who may claim it").isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void who_takes_another_post_leaves_the_work_of_the_old_one_to_it(TestDatabase on) {
        open(on, COUNTERSIGNED);
        rooms.person("wang", "440106", "审查员", "REGISTRATION_EXAMINER", DataScope.UNIT_TREE);
        rooms.person("zhou", "440106", "审查员", "REGISTRATION_EXAMINER", DataScope.UNIT_TREE);
        rooms.start("m1", "drafter");
        AccountAdministration accounts = rooms.house.door(AccountAdministration.class, "secadmin");

        refused(AccessError.POST_UNCHANGED, () -> accounts.changePost("lina", "440106", "审查员", "调岗"));
        assertThat(desk("lina")).as("a refused change moves nothing").hasSize(1);
        accounts.changePost("lina", "440104", "受理员", "调岗");

        assertThat(desk("zhou")).extracting(WorkRow::takenFrom).containsExactly("名lina");
        assertThat(desk("wang")).extracting(WorkRow::takenFrom).containsExactly((String) null);
        assertThat(accounts.account("lina").account().post()).isEqualTo("受理员");
        assertThat(accounts.account("lina").account().roles()).isEmpty();
        refused(AccessError.OWN_ACCOUNT, () -> accounts.changePost("secadmin", "440104", "受理员", "调岗"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void nobody_records_the_absence_of_somebody_out_of_his_reach_or_twice(TestDatabase on) {
        open(on, PERSONAL);
        rooms.person("yue", "440104", "审查员", "REGISTRATION_EXAMINER", DataScope.UNIT_TREE);

        refused(AccessError.NOT_YOUR_STAFF, () -> absent("head", "yue"));
        refused(AccessError.NOT_YOUR_STAFF, () -> absent("lina", "head"));
        absent("head", "lina");
        refused(AccessError.ABSENCE_OVERLAPS, () -> absent("lina", "lina"));
        refused(AccessError.ACCOUNT_NOT_FOUND, () -> absent("leader", "nobody"));
        assertThat(rooms.house.door(Absences.class, "head").list(PAGE).rows())
                .extracting(AbsenceRow::loginName, AbsenceRow::recordedBy)
                .containsExactly(tuple("lina", "名head"));
        assertThat(rooms.house.door(Absences.class, "yue").list(PAGE).rows()).isEmpty();
        assertThat(rooms.house.door(Absences.class, "head").staff("审查员"))
                .extracting(colleague -> colleague.loginName())
                .containsExactly("lina");
    }

    private int absent(String recorder, String whom) {
        return rooms.house
                .door(Absences.class, recorder)
                .record(new NewAbsence(
                        whom, AbsenceKind.TRIP, rooms.today(), rooms.today().plusDays(4), null));
    }

    private void release() {
        rooms.house.in(entities -> rooms.house.room(FlowRounds.class).releaseForgottenClaims());
    }

    private List<WorkRow> desk(String login) {
        return rooms.house.door(WorkList.class, login).list(WorkView.TODO, PAGE).rows();
    }

    private List<WorkNotice> notices(String login) {
        return rooms.house.door(WorkNotices.class, login).mine(PAGE).rows();
    }

    private List<ItemView.Entry> trace(String login, long itemId) {
        return rooms.house.door(ItemReading.class, login).view(itemId).timeline();
    }

    private void complete(String login) {
        WorkRow row = desk(login).get(0);
        rooms.house.door(TaskDesk.class, login).complete(row.taskId(), row.version(), Decision.of(Verdict.AGREE, null));
    }
}
