package org.hongdun.platform.approval.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.platform.approval.domain.WorkTicket;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkPulseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Instant SINCE = Instant.parse("2026-03-04T01:00:00Z");

    @AfterAll
    static void leaveNothing() {
        clear(TestDatabase.INTRANET_ON_H2);
        clear(TestDatabase.INTRANET_ON_POSTGRESQL);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void what_is_committed_late_is_seen_although_something_later_was_seen_before(TestDatabase database) {
        begin(database);
        move(database, 2, "2026-03-04 02:00:00");
        String first = beat(database);

        move(database, 1, "2026-03-04 01:30:00");

        assertThat(beat(database)).isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void nothing_new_beats_the_same_and_something_read_does_not(TestDatabase database) {
        begin(database);
        reading(database, 1, "li", "2026-03-01 02:00:00");
        String first = beat(database);
        assertThat(beat(database)).isEqualTo(first);

        database.execute("update approval_reading set read_at = timestamp '2026-03-04 02:00:00' where id = 1");

        assertThat(beat(database)).isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void every_desk_asked_for_is_counted_also_an_empty_one(TestDatabase database) {
        begin(database);
        task(database, 1, "2026-03-03", "li", "chen");
        task(database, 2, "2026-03-04", "li");
        task(database, 3, "2026-03-09", "li");
        reading(database, 1, "chen", "2026-03-01 02:00:00");

        Map<String, WorkCounts> counts = in(database, pulse -> pulse.counts(Set.of("li", "chen", "zhou"), TODAY));

        assertThat(counts)
                .containsEntry("li", new WorkCounts(3, 1, 1, 0))
                .containsEntry("chen", new WorkCounts(1, 1, 0, 1))
                .containsEntry("zhou", new WorkCounts(0, 0, 0, 0))
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_ticket_that_ended_or_is_too_old_is_not_good(TestDatabase database) {
        begin(database);
        in(database, pulse -> {
            pulse.add(new WorkTicket("ended", "li", SINCE));
            pulse.add(new WorkTicket("old", "li", SINCE.minusSeconds(10)));
            pulse.add(new WorkTicket("good", "li", SINCE));
            return null;
        });

        in(database, pulse -> {
            pulse.end("ended");
            return null;
        });

        Set<String> good = in(database, pulse -> pulse.good(List.of("ended", "old", "good"), SINCE));
        assertThat(good).containsExactly("good");
    }

    private static String beat(TestDatabase database) {
        return in(database, pulse -> pulse.beat(SINCE));
    }

    private static void begin(TestDatabase database) {
        clear(database);
        database.execute(
                "insert into flow_definition (id, lock_version, flow_key, version_no, status, flow_name, bpmn_xml,"
                        + " digest, created_by, created_at) values (1, 0, 'petition', 1, 'PUBLISHED', '信访', 'x', 'x', 'x',"
                        + " timestamp '2026-01-01 00:00:00')");
        database.execute("insert into approval_item (id, lock_version, item_kind, item_key, item_no, title, unit_path,"
                + " flow_key, definition_id, status, initiator, initiator_name, initiator_unit, started_at, item_values,"
                + " moves, acts, urges) values (1, 0, 'TEST', '1', 'SP2026-000001', '事项', '/440100/440106/', 'petition',"
                + " 1, 'RUNNING', 'li', '李', '440106', timestamp '2026-03-01 01:00:00', '1', 1, 0, 0)");
    }

    private static void move(TestDatabase database, int id, String at) {
        database.execute("insert into approval_move (id, item_id, move_no, kind, moved_at, actor) values (" + id
                + ", 1, " + id + ", 'STARTED', timestamp '" + at + "', 'li')");
    }

    private static void reading(TestDatabase database, int id, String reader, String at) {
        database.execute("insert into approval_reading (id, item_id, reader, reader_name, sent_by, sent_at) values ("
                + id + ", 1, '" + reader + "', '" + reader + "', 'li', timestamp '" + at + "')");
    }

    private static void task(TestDatabase database, int id, String dueOn, String... desks) {
        String opened = "timestamp '2026-03-01 08:00:00'";
        String due = "date '" + dueOn + "'";
        String no = database.isOracle() ? "0" : "false";
        String yes = database.isOracle() ? "1" : "true";
        database.execute("insert into approval_step (id, lock_version, item_id, node_id, node_name, round_no, status,"
                + " step_mode, who_rule, opened_at, opened_by_move, due_on, rejected) values (" + id
                + ", 0, 1, 'review', '审查', 1, 'OPEN', 'SINGLE', 'x', " + opened + ", 1, " + due + ", " + no + ")");
        database.execute(
                "insert into approval_task (id, lock_version, step_id, item_id, kind, status, place, opened_at,"
                        + " due_on) values (" + id + ", 0, " + id + ", 1, 'ACT', 'OPEN', 0, " + opened + ", " + due
                        + ")");
        for (String desk : desks) {
            database.execute("insert into approval_candidate (login_name, task_id, due_on, shown) values ('" + desk
                    + "', " + id + ", " + due + ", " + yes + ")");
        }
    }

    private static void clear(TestDatabase database) {
        for (String table : List.of(
                "work_ticket",
                "approval_reading",
                "approval_move",
                "approval_candidate",
                "approval_task",
                "approval_step",
                "approval_item",
                "flow_definition")) {
            database.execute("delete from " + table);
        }
    }

    private static <T> T in(TestDatabase database, Function<WorkPulse, T> work) {
        return database.ask("hongdun-platform", entities -> work.apply(new WorkPulse(entities)));
    }
}
