package org.hongdun.platform.approval.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.approval.domain.DeskLine;
import org.hongdun.platform.approval.domain.ItemOverview;
import org.hongdun.platform.approval.domain.StandIn;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final ListQuery ALL = ListQuery.page(0, 20);

    /** The other tests of the module share these databases. */
    @AfterAll
    static void leaveNothing() {
        clear(TestDatabase.INTRANET_ON_H2);
        clear(TestDatabase.INTRANET_ON_POSTGRESQL);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_desk_shows_what_is_ones_own_or_may_be_claimed_by_the_time_left(TestDatabase database) {
        begin(database);
        task(database, 1, "chen", "2026-03-09", true);
        task(database, 2, "chen", "2026-03-03", true);
        task(database, 3, null, "2026-03-05", true, "chen", "liang");
        task(database, 4, null, "2026-03-01", false, "chen");

        Slice<DeskLine> desk = in(database, lines -> lines.desk("chen", List.of(), ALL, TODAY));

        assertThat(desk.rows()).extracting(DeskLine::taskId).containsExactly(2L, 3L, 1L);
        assertThat(desk.total()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_stand_in_sees_the_desk_of_his_principal_and_what_lies_on_both_only_once(TestDatabase database) {
        begin(database);
        task(database, 1, "li", "2026-03-09", true);
        task(database, 2, null, "2026-03-05", true, "li", "chen", "zhou");
        List<StandIn> standIns = List.of(new StandIn("li", null), new StandIn("zhou", null));

        Slice<DeskLine> desk = in(database, lines -> lines.desk("chen", standIns, ALL, TODAY));

        assertThat(desk.rows())
                .extracting(DeskLine::taskId, DeskLine::loginName)
                .containsExactly(tuple(2L, "chen"), tuple(1L, "li"));
        assertThat(desk.total()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_stand_in_sees_no_matter_there_that_he_started_himself(TestDatabase database) {
        begin(database);
        task(database, 1, "chen", "2026-03-09", true);
        List<StandIn> standIns = List.of(new StandIn("chen", null));

        assertThat(in(database, lines -> lines.desk("li", standIns, ALL, TODAY)).rows())
                .isEmpty();
        assertThat(in(database, lines -> lines.deskCounts("li", standIns, TODAY))
                        .get("todo"))
                .isEqualTo(0L);
        assertThat(in(database, lines -> lines.desk("zhou", standIns, ALL, TODAY))
                        .rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_stand_in_for_one_flow_sees_nothing_of_another(TestDatabase database) {
        begin(database);
        task(database, 1, "li", "2026-03-09", true);

        assertThat(in(database, lines -> lines.desk("chen", List.of(new StandIn("li", "budget")), ALL, TODAY))
                        .rows())
                .isEmpty();
        assertThat(in(database, lines -> lines.desk("chen", List.of(new StandIn("li", "petition")), ALL, TODAY))
                        .rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void counts_tell_overdue_from_due_today_from_later(TestDatabase database) {
        begin(database);
        task(database, 1, "chen", "2026-03-03", true);
        task(database, 2, "chen", "2026-03-04", true);
        task(database, 3, "chen", "2026-03-05", true);

        var counts = in(database, lines -> lines.deskCounts("chen", List.of(), TODAY));

        assertThat(counts.get("todo", Long.class)).isEqualTo(3);
        assertThat(counts.get("overdue", Long.class)).isEqualTo(1);
        assertThat(counts.get("dueToday", Long.class)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_list_is_filtered_by_text_flow_and_time_and_refuses_what_it_does_not_know(TestDatabase database) {
        begin(database);
        task(database, 1, "chen", "2026-03-03", true);
        task(database, 2, "chen", "2026-03-09", true);

        assertThat(found(database, Map.of("text", "事项2"))).containsExactly(2L);
        assertThat(found(database, Map.of("text", "sp2026-000001"))).containsExactly(1L);
        assertThat(found(database, Map.of("text", "100%"))).isEmpty();
        assertThat(found(database, Map.of("flow", "budget"))).isEmpty();
        assertThat(found(database, Map.of("due", "OVERDUE"))).containsExactly(1L);
        assertThatThrownBy(() -> found(database, Map.of("due", "SOON")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ApprovalError.FILTER_MALFORMED));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_supervisor_sees_what_is_under_way_in_his_units_and_no_other(TestDatabase database) {
        begin(database);
        task(database, 1, "chen", "2026-03-03", true);
        Reach tianhe = new Reach(DataScope.UNIT_TREE, new OrgPath("/440100/440106/"), "head");
        Reach yuexiu = new Reach(DataScope.UNIT_TREE, new OrgPath("/440100/440104/"), "head");

        Slice<ItemOverview> mine = in(database, lines -> lines.underWay(tianhe, ALL, TODAY));

        assertThat(mine.rows()).singleElement().satisfies(line -> {
            assertThat(line.dueOn()).isEqualTo(LocalDate.of(2026, 3, 3));
            assertThat(line.nodeName()).isEqualTo("审查");
        });
        assertThat(in(database, lines -> lines.underWay(yuexiu, ALL, TODAY)).rows())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_flows_to_filter_by_are_those_that_were_ever_published(TestDatabase database) {
        begin(database);

        assertThat(in(database, WorkLines::flows)).containsExactly(new WorkList.FlowName("petition", "信访"));
    }

    private static List<Long> found(TestDatabase database, Map<String, String> filters) {
        return in(database, lines -> lines.desk("chen", List.of(), new ListQuery(0, 20, null, true, filters), TODAY))
                .rows()
                .stream()
                .map(DeskLine::taskId)
                .toList();
    }

    private static void clear(TestDatabase database) {
        for (String table :
                List.of("approval_candidate", "approval_task", "approval_step", "approval_item", "flow_definition")) {
            database.execute("delete from " + table);
        }
    }

    private static void begin(TestDatabase database) {
        clear(database);
        database.execute(
                "insert into flow_definition (id, lock_version, flow_key, version_no, status, flow_name, bpmn_xml,"
                        + " digest, created_by, created_at) values (1, 0, 'petition', 1, 'PUBLISHED', '信访', 'x', 'x', 'x',"
                        + " timestamp '2026-01-01 00:00:00')");
    }

    private static void task(
            TestDatabase database, int id, String assignee, String dueOn, boolean shown, String... candidates) {
        String instant = "timestamp '2026-03-01 08:00:00'";
        String due = "date '" + dueOn + "'";
        database.execute("insert into approval_item (id, lock_version, item_kind, item_key, item_no, title, unit_path,"
                + " flow_key, definition_id, status, initiator, initiator_name, initiator_unit, started_at, item_values,"
                + " moves, acts, urges) values (" + id + ", 0, 'TEST', '" + id + "', 'SP2026-00000" + id + "', '事项" + id
                + "', '/440100/440106/', 'petition', 1, 'RUNNING', 'li', '李', '440106', " + instant
                + ", '1', 1, 0, 0)");
        database.execute("insert into approval_step (id, lock_version, item_id, node_id, node_name, round_no, status,"
                + " step_mode, who_rule, opened_at, opened_by_move, due_on, rejected) values (" + id + ", 0, " + id
                + ", 'review', '审查', 1, 'OPEN', 'SINGLE', 'x', " + instant + ", 1, " + due + ", "
                + yes(database, false) + ")");
        database.execute("insert into approval_task (id, lock_version, step_id, item_id, kind, status, place, assignee,"
                + " opened_at, due_on) values (" + id + ", 0, " + id + ", " + id + ", 'ACT', 'OPEN', 0, "
                + (assignee == null ? "null" : "'" + assignee + "'") + ", " + instant + ", " + due + ")");
        for (String person : assignee == null ? candidates : new String[] {assignee}) {
            database.execute("insert into approval_candidate (login_name, task_id, due_on, shown) values ('" + person
                    + "', " + id + ", " + due + ", " + yes(database, shown) + ")");
        }
    }

    private static String yes(TestDatabase database, boolean value) {
        return database.isOracle() ? (value ? "1" : "0") : String.valueOf(value);
    }

    private static <T> T in(TestDatabase database, Function<WorkLines, T> work) {
        return database.ask("hongdun-platform", entities -> work.apply(new WorkLines(entities)));
    }
}
