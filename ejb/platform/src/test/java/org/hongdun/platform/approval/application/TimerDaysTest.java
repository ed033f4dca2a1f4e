package org.hongdun.platform.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.approval.Drawing;
import org.hongdun.platform.approval.engine.DueTimer;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.CalendarShift;
import org.hongdun.platform.calendar.DayKind;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.platform.calendar.persistence.LegalRows;
import org.hongdun.platform.clock.persistence.NoticeRows;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A timer of three working days from Monday 2 March 2026 fires at the close of Thursday 5 March. */
class TimerDaysTest {

    private static final Instant THURSDAY = Instant.parse("2026-03-05T09:30:00Z");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    private ApprovalHouse rooms;

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
    void a_day_off_more_puts_a_timer_off_and_one_less_brings_it_back(TestDatabase on) {
        rooms = new ApprovalHouse(on);
        rooms.empty();
        rooms.person("drafter", "440106", "文书", "DOCUMENT_CLERK", DataScope.UNIT);
        rooms.published(Drawing.flow()
                .start("s")
                .task("a")
                .task("b")
                .timer("t", "a", true)
                .end("e")
                .way("s", "a", "e")
                .way("t", "b", "e"));
        rooms.start("m1", "drafter");
        Instant due = due();
        assertThat(LocalDate.ofInstant(due, rooms.house.clock().getZone()))
                .isEqualTo(LocalDate.ofInstant(THURSDAY, rooms.house.clock().getZone()));
        rooms.house.audited();
        LegalBook book =
                rooms.house.ask(entities -> rooms.house.room(LegalRows.class).book());
        LegalBook stormy = book.with(WEDNESDAY, CalendarDay.of(WEDNESDAY, DayKind.OFF, "台风停工", "市府通告"));

        assertThat(moved(WEDNESDAY, book, stormy)).isEqualTo(1);
        assertThat(due()).isEqualTo(due.plusSeconds(24 * 3600));
        assertThat(rooms.house.audited()).containsExactly("TIMER_REDATED m1 t 2026-03-05 > 2026-03-06 by null");
        assertThat(listed(stormy)).containsExactly("m1 t 440106 " + WEDNESDAY + ": 2026-03-05 > 2026-03-06");

        assertThat(moved(WEDNESDAY, stormy, book)).isEqualTo(1);
        assertThat(due()).isEqualTo(due);
        assertThat(listed(book)).hasSize(1);

        LocalDate later = LocalDate.of(2026, 3, 6);
        assertThat(moved(later, book, book.with(later, CalendarDay.of(later, DayKind.OFF, "停工", "通告"))))
                .isZero();
        assertThat(due()).isEqualTo(due);
    }

    private long moved(LocalDate day, CalendarEdition before, CalendarEdition after) {
        TimerDays timers = rooms.house.room(TimerDays.class);
        CalendarShift shift = new CalendarShift(day, before, after);
        long would = rooms.house.ask(entities -> timers.wouldMove(shift));
        long moved = rooms.house.ask(entities -> timers.moved(shift));
        assertThat(moved).isEqualTo(would);
        return moved;
    }

    /** The list of what the calendar has moved, as an officer of the branch reads it. */
    private List<String> listed(CalendarEdition edition) {
        ListQuery query = new ListQuery(0, 20, "newDueOn", true, Map.of("version", String.valueOf(edition.version())));
        return rooms
                .house
                .ask(entities -> rooms.house.room(NoticeRows.class).redated("/440100/440106/%", query))
                .rows()
                .stream()
                .map(row -> row.matterKey() + " " + row.code() + " " + row.unitCode() + " " + row.changedDay() + ": "
                        + row.oldDueOn() + " > " + row.newDueOn())
                .toList();
    }

    private Instant due() {
        List<DueTimer> timers = rooms.engine().timersFrom(Instant.parse("2026-03-01T00:00:00Z")).stream()
                .filter(timer -> timer.timerId().equals("t"))
                .toList();
        assertThat(timers).hasSize(1);
        return timers.get(0).due();
    }
}
