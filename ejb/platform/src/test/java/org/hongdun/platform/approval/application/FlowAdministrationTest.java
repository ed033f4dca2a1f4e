package org.hongdun.platform.approval.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hongdun.platform.PlatformHouse.refused;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Decision;
import org.hongdun.platform.approval.Drawing;
import org.hongdun.platform.approval.FlowAdministration;
import org.hongdun.platform.approval.ItemState;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.MigrationLine;
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

/** Interventions of an administrator: closed to others, with a reason, remembered, and told to whom they concern. */
class FlowAdministrationTest {

    private static final ListQuery PAGE = ListQuery.page(0, 20);
    private static final String BLANK = "  ";

    private ApprovalHouse rooms;
    private FlowAdministration admin;
    private long item;

    private static Drawing flow(String... way) {
        Drawing drawing = Drawing.flow().start("s");
        for (int at = 1; at + 1 < way.length; at++) {
            drawing.task(
                    way[at],
                    "hd:who='PERSON' hd:whoValue='" + (way[at].equals("a") ? "lina" : "wang") + "' hd:term='5WD'");
        }
        return drawing.end("e").way(way);
    }

    private void open(TestDatabase database) {
        rooms = new ApprovalHouse(database);
        rooms.empty();
        rooms.person("drafter", "440106", "文书", "DOCUMENT_CLERK", DataScope.UNIT);
        rooms.person("lina", "440106", "审查员", "REGISTRATION_EXAMINER", DataScope.UNIT_TREE);
        rooms.person("wang", "440106", "核准员", "REGISTRATION_APPROVER", DataScope.UNIT_TREE);
        rooms.person("system-one", "440100-XXZ", "系统管理员", "SYSADMIN", DataScope.CITY);
        rooms.published(flow("s", "a", "b", "e"));
        item = rooms.start("m1", "drafter");
        admin = rooms.house.door(FlowAdministration.class, "system-one");
        rooms.house.audited();
    }

    @AfterEach
    void leave_nothing_behind() {
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
    void nobody_without_the_permission_intervenes(TestDatabase on) {
        open(on);
        FlowAdministration officer = rooms.house.door(FlowAdministration.class, "wang");

        for (Runnable act : List.<Runnable>of(
                () -> officer.items(PAGE),
                () -> officer.item(item),
                () -> officer.jump(item, -1, "b", "原因"),
                () -> officer.suspend(item, -1, null, null, "原因"),
                () -> officer.resume(item, -1, "原因"),
                () -> officer.terminate(item, -1, "原因"),
                () -> officer.previewMigration(1, PAGE),
                () -> officer.migrate(1, List.of(item), "原因"))) {
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(act::run);
        }
        assertThat(rooms.house.audited()).isEmpty();
        assertThat(desk("lina")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void every_intervention_needs_a_reason_and_the_item_as_the_page_showed_it(TestDatabase on) {
        open(on);
        long next = rooms.published(flow("s", "a", "b", "c", "e"));
        long seen = admin.item(item).version();

        refused(ApprovalError.REASON_REQUIRED, () -> admin.jump(item, seen, "b", BLANK));
        refused(ApprovalError.REASON_REQUIRED, () -> admin.suspend(item, seen, null, null, BLANK));
        refused(ApprovalError.REASON_REQUIRED, () -> admin.terminate(item, seen, null));
        refused(ApprovalError.REASON_REQUIRED, () -> admin.migrate(next, List.of(item), BLANK));
        refused(ApprovalError.CHANGED_MEANWHILE, () -> admin.jump(item, seen - 1, "b", "原因"));
        refused(ApprovalError.CHANGED_MEANWHILE, () -> admin.suspend(item, seen - 1, null, null, "原因"));
        refused(ApprovalError.CHANGED_MEANWHILE, () -> admin.terminate(item, seen - 1, "原因"));
        refused(ApprovalError.NOT_SUSPENDED, () -> admin.resume(item, seen, "原因"));
        refused(ApprovalError.NO_SUCH_NODE, () -> admin.jump(item, seen, "nowhere", "原因"));

        assertThat(rooms.state("m1").version()).isEqualTo(seen);
        assertThat(notices("drafter")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_jump_takes_the_item_to_another_desk_and_both_desks_are_told(TestDatabase on) {
        open(on);

        admin.jump(item, admin.item(item).version(), "b", "经办人误送");

        assertThat(desk("lina")).isEmpty();
        assertThat(desk("wang")).extracting(WorkRow::itemNo).containsExactly("m1");
        assertThat(rooms.house.audited()).containsExactly("ITEM_JUMPED m1 b: 经办人误送 by system-one");
        for (String person : List.of("drafter", "lina", "wang")) {
            assertThat(notices(person))
                    .as(person)
                    .extracting(WorkNotice::kind, WorkNotice::itemNo, WorkNotice::person)
                    .containsExactly(tuple(NoticeKind.JUMPED, "m1", "名system-one"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_matter_that_is_taken_over_waits_where_it_stood_and_nobody_is_told_of_a_jump(TestDatabase on) {
        open(on);

        rooms.takeOver("m2", "b");

        assertThat(rooms.state("m2").open())
                .extracting(ItemState.OpenStep::nodeId)
                .containsExactly("b");
        assertThat(desk("wang")).extracting(WorkRow::itemNo).containsExactly("m2");
        assertThat(rooms.house.audited())
                .containsExactly("ITEM_STARTED m2 test-flow by null", "ITEM_JUMPED m2 b: 转入流程 by null");
        assertThat(notices("lina")).isEmpty();
        assertThat(notices("wang")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_standstill_on_paper_moves_the_last_day_and_an_internal_one_does_not(TestDatabase on) {
        open(on);
        LocalDate due = dueOn();
        refused(ApprovalError.DOCUMENT_REQUIRED, () -> admin.suspend(item, -1, "HEARING", BLANK, "听证"));
        refused(ApprovalError.DOCUMENT_REQUIRED, () -> admin.suspend(item, -1, "HOLIDAY", "文1", "休假"));

        admin.suspend(item, -1, null, null, "内部协调");
        WorkRow row = desk("lina").get(0);
        refused(ApprovalError.ITEM_NOT_RUNNING, () -> complete(row));
        rooms.house.clock().forward(Duration.ofDays(2));
        admin.resume(item, -1, "已协调");
        assertThat(dueOn()).isEqualTo(due);

        admin.suspend(item, -1, "HEARING", "听证通知1号", "当事人申请听证");
        rooms.house.clock().forward(Duration.ofDays(7));
        admin.resume(item, -1, "听证笔录1号");

        assertThat(dueOn()).isEqualTo(due.plusDays(7));
        assertThat(rooms.house.audited())
                .containsExactly(
                        "ITEM_SUSPENDED m1 内部协调 by system-one",
                        "ITEM_RESUMED m1 已协调 by system-one",
                        "ITEM_SUSPENDED m1 HEARING 听证通知1号: 当事人申请听证 by system-one",
                        "CLOCK_STOPPED m1 HEARING 听证通知1号 2026-03-04 by system-one",
                        "CLOCK_RESUMED m1 听证笔录1号 2026-03-11 by system-one",
                        "ITEM_RESUMED m1 听证笔录1号 by system-one");
        assertThat(notices("lina"))
                .extracting(WorkNotice::kind)
                .containsExactlyInAnyOrder(
                        NoticeKind.SUSPENDED, NoticeKind.RESUMED, NoticeKind.SUSPENDED, NoticeKind.RESUMED);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void an_item_that_is_ended_leaves_every_desk_and_its_room_hears_why(TestDatabase on) {
        open(on);

        admin.terminate(item, -1, "重复立项");

        assertThat(rooms.state("m1").status()).isEqualTo(ItemStatus.TERMINATED);
        assertThat(desk("lina")).isEmpty();
        assertThat(rooms.house.room(ApprovalHouse.Ended.class).all())
                .extracting(ended -> ended.itemKey(), ended -> ended.status(), ended -> ended.reason())
                .containsExactly(tuple("m1", ItemStatus.TERMINATED, "重复立项"));
        assertThat(rooms.house.audited()).containsExactly("ITEM_TERMINATED m1 重复立项 by system-one");
        assertThat(notices("lina")).extracting(WorkNotice::kind).containsExactly(NoticeKind.TERMINATED);
        assertThat(notices("wang")).isEmpty();
        refused(ApprovalError.ITEM_NOT_RUNNING, () -> admin.terminate(item, -1, "再次"));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void items_go_over_to_another_version_where_their_step_is_known_there_and_stay_where_it_is_not(TestDatabase on) {
        open(on);
        rooms.start("m2", "drafter");
        complete(desk("lina").stream()
                .filter(row -> row.itemNo().equals("m2"))
                .findFirst()
                .orElseThrow());
        long next = rooms.published(flow("s", "a", "c", "e"));
        rooms.house.audited();

        List<MigrationLine> preview = admin.previewMigration(next, PAGE).rows();
        assertThat(preview)
                .extracting(MigrationLine::itemNo, MigrationLine::possible)
                .containsExactlyInAnyOrder(tuple("m1", true), tuple("m2", false));
        assertThat(rooms.house.audited()).isEmpty();

        admin.migrate(next, preview.stream().map(MigrationLine::itemId).toList(), "启用新版");

        assertThat(rooms.house.audited()).containsExactly("ITEM_MIGRATED m1 1: 启用新版 by system-one");
        assertThat(notices("lina"))
                .extracting(WorkNotice::kind, WorkNotice::itemNo)
                .containsExactly(tuple(NoticeKind.MIGRATED, "m1"));
        assertThat(admin.previewMigration(next, PAGE).rows())
                .extracting(MigrationLine::itemNo)
                .containsExactly("m2");
        complete(desk("lina").get(0));
        assertThat(rooms.state("m1").open()).extracting(step -> step.nodeId()).containsExactly("c");
    }

    private LocalDate dueOn() {
        return rooms.state("m1").open().get(0).dueOn();
    }

    private void complete(WorkRow row) {
        rooms.house.door(TaskDesk.class, "lina").complete(row.taskId(), -1, Decision.of(Verdict.AGREE, null));
    }

    private List<WorkRow> desk(String login) {
        return rooms.house.door(WorkList.class, login).list(WorkView.TODO, PAGE).rows();
    }

    private List<WorkNotice> notices(String login) {
        return rooms.house.door(WorkNotices.class, login).mine(PAGE).rows();
    }
}
