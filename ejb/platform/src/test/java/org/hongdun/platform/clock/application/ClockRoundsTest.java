package org.hongdun.platform.clock.application;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.CalendarShift;
import org.hongdun.platform.calendar.DayKind;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.platform.calendar.domain.Reference;
import org.hongdun.platform.clock.ClockName;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.platform.clock.StopKind;
import org.hongdun.platform.clock.domain.ClockSignal;
import org.hongdun.platform.clock.domain.Entered;
import org.hongdun.platform.clock.domain.LastDay;
import org.hongdun.platform.clock.domain.LegalClock;
import org.hongdun.platform.clock.domain.SignalHours;
import org.hongdun.platform.clock.persistence.ClockRows;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clocks on real databases: two servers at once, a server that dies, a calendar that changes. */
class ClockRoundsTest {

    private static final String UNIT = "hongdun-platform";
    private static final SignalHours HOURS = new SignalHours(1, 3, LocalTime.of(14, 0), 5, Clocks.OFFICIAL_ZONE);
    private static final LegalBook BOOK = Reference.production();
    private static final LocalDate BASIS = LocalDate.of(2026, 2, 13);
    private static final Instant HINT = at("2026-02-28T00:05");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private TestDatabase database;

    @AfterEach
    void take_everything_away() {
        for (String table : List.of("clock_redating", "clock_notice", "clock_signal", "clock_stop", "legal_clock")) {
            database.execute("delete from " + table);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_reminder_goes_out_one_working_day_before_and_only_once(TestDatabase on) {
        database = on;
        start("7WD", null);

        assertThat(speak(at("2026-02-27T17:50"))).isZero();
        assertThat(speak(HINT)).isEqualTo(1);
        assertThat(speak(HINT)).isZero();
        assertThat(speak(at("2026-03-01T08:00"))).isZero();
        assertThat(signals()).containsExactly("HINT BEFORE_PROMISE");
        assertThat(addressees()).containsExactly("HANDLER");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void from_hint_to_red_card_every_signal_goes_out_once(TestDatabase on) {
        database = on;
        start("10WD", "7WD");

        LocalDateTime now = LocalDateTime.of(2026, 2, 27, 0, 5);
        while (now.isBefore(LocalDateTime.of(2026, 3, 20, 0, 0))) {
            speak(instant(now));
            now = now.plusMinutes(170);
        }

        assertThat(signals())
                .containsExactly(
                        "HINT BEFORE_PROMISE",
                        "WARNING LAST_DAY",
                        "YELLOW OVER_PROMISE",
                        "RED OVER_LEGAL",
                        "RED YELLOW_UNCURED");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void two_servers_that_look_at_the_same_moment_send_one_reminder_for_each_clock(TestDatabase on) throws Exception {
        database = on;
        for (int i = 0; i < 20; i++) {
            start("7WD", null);
        }
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> server = () -> {
            together.await();
            return speak(HINT);
        };
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> sent = servers.invokeAll(List.of(server, server));

            assertThat(sent.get(0).get() + sent.get(1).get()).isEqualTo(20);
        } finally {
            servers.shutdownNow();
        }
        assertThat(signals()).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_server_that_dies_before_its_commit_has_sent_nothing_and_the_next_one_sends_once(TestDatabase on) {
        database = on;
        start("7WD", null);

        assertThatThrownBy(() -> in(entities -> {
                    round(entities, BOOK).speak(HINT, 100);
                    entities.flush();
                    throw new IllegalStateException("the power went off");
                }))
                .hasMessage("the power went off");
        assertThat(signals()).isEmpty();

        assertThat(speak(HINT)).isEqualTo(1);
        assertThat(speak(HINT)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_database_itself_refuses_the_same_signal_twice(TestDatabase on) {
        database = on;
        long id = start("7WD", null);
        speak(HINT);

        assertThatThrownBy(() -> in(entities -> {
                    LegalClock clock = entities.find(LegalClock.class, id);
                    entities.persist(new ClockSignal(
                            clock, clock.plan(BOOK, HOURS).due(HINT, List.of()).get(0), Set.of(), HINT));
                    return null;
                }))
                .hasCauseInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_second_open_clock_of_the_same_name_is_refused(TestDatabase on) {
        database = on;
        Matter matter = new Matter("TEST", "TWICE");
        in(entities -> started(entities, matter, "7WD", null));

        assertThatThrownBy(() -> in(entities -> started(entities, matter, "7WD", null)))
                .isInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_changed_day_moves_the_open_clocks_that_run_over_it_and_lists_them(TestDatabase on) {
        database = on;
        long running = start("7WD", null);
        long promised = start("10WD", "7WD");
        long over = start("3WD", null);
        long done = start("7WD", null);
        in(entities -> {
            new ClockRows(entities)
                    .finish(List.of(entities.find(LegalClock.class, done).name()), LocalDate.of(2026, 2, 24), HINT);
            return null;
        });
        CalendarShift storm = storm(LocalDate.of(2026, 2, 27));

        assertThat(wouldMove(storm)).isEqualTo(2);
        assertThat(dueOn(running)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(move(storm)).isEqualTo(2);

        assertThat(dueOn(running)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(dueOn(promised)).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(dueOn(over)).isEqualTo(LocalDate.of(2026, 2, 25));
        assertThat(dueOn(done)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(texts("select clock_id || ' ' || to_char(old_due_on, 'MM-DD') || ' ' || to_char(new_due_on, 'MM-DD')"
                        + " || ' ' || to_char(new_promised_on, 'MM-DD') from clock_redating order by clock_id"))
                .containsExactly(running + " 03-02 03-03 03-03", promised + " 03-05 03-06 03-03");
        assertThat(texts("select cast(calendar_version as varchar(9)) from legal_clock where state = 'RUNNING'"))
                .containsOnly("1");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_signal_wrongly_sent_is_withdrawn_and_goes_out_again_in_time(TestDatabase on) {
        database = on;
        start("7WD", null);
        speak(HINT);
        CalendarShift ordinary =
                new CalendarShift(LocalDate.of(2026, 2, 28), BOOK, BOOK.with(LocalDate.of(2026, 2, 28), null));
        List<ClockSignal> withdrawn = new ArrayList<>();

        in(entities -> redater(entities).move(ordinary, HINT, withdrawn));

        assertThat(withdrawn).hasSize(1);
        assertThat(texts("select withdrawn_reason from clock_signal")).containsExactly("CALENDAR");
        assertThat(texts("select cast(signals_withdrawn as varchar(9)) from clock_redating"))
                .containsExactly("1");
        assertThat(speak(ordinary.edition(), at("2026-03-01T09:00"))).isZero();
        assertThat(speak(ordinary.edition(), at("2026-03-02T00:05"))).isEqualTo(1);
        assertThat(signals()).containsExactly("HINT BEFORE_PROMISE", "HINT BEFORE_PROMISE");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void clocks_that_stood_still_are_moved_one_by_one(TestDatabase on) {
        database = on;
        long id = start("7WD", null);
        in(entities -> {
            LegalClock clock = entities.find(LegalClock.class, id);
            clock.stop(StopKind.SUPPLEMENT, "补正通知书", LocalDate.of(2026, 2, 24), entered("2026-02-24T09:00"));
            clock.resume("签收单", LocalDate.of(2026, 2, 26), entered("2026-02-26T09:00"), BOOK, HOURS);
            return null;
        });
        assertThat(dueOn(id)).isEqualTo(LocalDate.of(2026, 3, 4));

        assertThat(move(storm(LocalDate.of(2026, 2, 27)))).isEqualTo(1);

        assertThat(dueOn(id)).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void what_another_server_started_with_the_old_calendar_is_caught_up_with(TestDatabase on) {
        database = on;
        long id = start("7WD", null);
        LegalBook next = (LegalBook) storm(LocalDate.of(2026, 2, 27)).edition();

        assertThat(catchUp(next)).isEqualTo(1);
        assertThat(catchUp(next)).isZero();

        assertThat(dueOn(id)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(texts("select cast(version_no as varchar(9)) from clock_redating"))
                .containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void everyone_who_has_the_work_in_hand_is_told_for_himself(TestDatabase on) {
        database = on;
        start("7WD", null);

        int sent = in(entities -> new SignalRound(new ClockRows(entities), BOOK, HOURS, ClockRoundsTest::two)
                .speak(HINT, 100)
                .raised()
                .size());

        assertThat(sent).isEqualTo(1);
        assertThat(texts("select addressee || ' ' || login_name from clock_notice order by login_name"))
                .containsExactly("HANDLER one", "HANDLER two");
    }

    private static Map<ClockName, Set<String>> two(Collection<ClockName> clocks) {
        return clocks.stream().collect(toMap(clock -> clock, clock -> Set.of("one", "two")));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_clock_that_binds_the_applicant_is_silent_also_after_the_calendar_has_moved_it(TestDatabase on) {
        database = on;
        long id = in(entities -> started(entities, new Matter("TEST", "SILENT"), "7WD", null, true));

        assertThat(move(storm(LocalDate.of(2026, 2, 27)))).isEqualTo(1);

        assertThat(dueOn(id)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(speak(at("2026-03-20T09:00"))).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_finished_clock_is_silent_and_speaks_again_when_what_ended_it_is_taken_back(TestDatabase on) {
        database = on;
        long id = start("7WD", null);
        ClockName name = in(entities -> entities.find(LegalClock.class, id).name());
        in(entities -> {
            new ClockRows(entities).finish(List.of(name), LocalDate.of(2026, 2, 24), HINT);
            return null;
        });
        assertThat(speak(HINT)).isZero();
        assertThat(open(name)).isEmpty();

        in(entities -> {
            List<LegalClock> all = new ClockRows(entities).of(name.matter());
            all.get(0).reopen(all, BOOK, HOURS);
            return null;
        });

        assertThat(open(name)).containsExactly(name);
        assertThat(speak(HINT)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_rooms_hear_of_every_last_day_that_an_edition_has_moved(TestDatabase on) {
        database = on;
        long running = start("7WD", null);
        start("3WD", null);
        ClockName name = in(entities -> entities.find(LegalClock.class, running).name());

        move(storm(LocalDate.of(2026, 2, 27)));

        List<LastDay> days = in(entities -> new ClockRows(entities).lastDaysMovedBy(1));
        assertThat(days).containsExactly(new LastDay(name, LocalDate.of(2026, 3, 3)));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_clock_that_goes_on_takes_over_the_standstills_of_its_matter_since_it_ended(TestDatabase on) {
        database = on;
        Matter matter = new Matter("TEST", "AGAIN");
        ClockName name = new ClockName(matter, "REVIEW");
        long first = in(entities -> started(entities, matter, "7WD", null));
        finish(name, LocalDate.of(2026, 2, 24));
        long second = in(entities -> started(entities, matter, "7WD", null));
        in(entities -> {
            LegalClock clock = entities.find(LegalClock.class, second);
            clock.stop(StopKind.HEARING, "听证通知书", LocalDate.of(2026, 2, 24), entered("2026-02-24T09:00"));
            clock.resume("听证报告", LocalDate.of(2026, 2, 26), entered("2026-02-26T09:00"), BOOK, HOURS);
            return null;
        });
        finish(name, LocalDate.of(2026, 2, 27));

        in(entities -> {
            entities.find(LegalClock.class, first).reopen(new ClockRows(entities).of(matter), BOOK, HOURS);
            return null;
        });

        assertThat(dueOn(first)).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(texts("select document_no from clock_stop where clock_id = " + first))
                .containsExactly("听证通知书");
    }

    private void finish(ClockName name, LocalDate day) {
        in(entities -> {
            new ClockRows(entities).finish(List.of(name), day, HINT);
            return null;
        });
    }

    private Set<ClockName> open(ClockName name) {
        return in(entities -> new ClockRows(entities).openAmong(List.of(name)));
    }

    private long wouldMove(CalendarShift shift) {
        return in(entities -> redater(entities).wouldMove(shift));
    }

    private long move(CalendarShift shift) {
        return in(entities -> redater(entities).move(shift, HINT, new ArrayList<>()));
    }

    private int catchUp(LegalBook edition) {
        return in(entities -> redater(entities)
                .catchUp(edition, LocalDate.of(2026, 2, 27), HINT, 100, new ArrayList<>(), new ArrayList<>()));
    }

    private static CalendarShift storm(LocalDate day) {
        return new CalendarShift(day, BOOK, BOOK.with(day, CalendarDay.of(day, DayKind.OFF, "台风停工", "市府通告")));
    }

    private static Redater redater(EntityManager entities) {
        return new Redater(new ClockRows(entities), HOURS);
    }

    private long start(String limit, String promise) {
        return in(entities -> started(entities, new Matter("TEST", "T-" + NUMBERS.incrementAndGet()), limit, promise));
    }

    private static long started(EntityManager entities, Matter matter, String limit, String promise) {
        return started(entities, matter, limit, promise, false);
    }

    private static long started(EntityManager entities, Matter matter, String limit, String promise, boolean silent) {
        LegalClock clock = new LegalClock(
                new NewClock(
                        matter, "REVIEW", limit, promise, BASIS, new OrgPath("/440100/440106/"), null, null, silent),
                BOOK,
                HOURS,
                at("2026-02-13T10:00"));
        new ClockRows(entities).add(clock);
        return clock.id();
    }

    private int speak(Instant now) {
        return speak(BOOK, now);
    }

    private int speak(CalendarEdition edition, Instant now) {
        return in(entities -> round(entities, edition).speak(now, 100).raised().size());
    }

    private static SignalRound round(EntityManager entities, CalendarEdition edition) {
        return new SignalRound(new ClockRows(entities), edition, HOURS, clocks -> Map.of());
    }

    private LocalDate dueOn(long id) {
        return in(entities -> entities.find(LegalClock.class, id).dueOn());
    }

    private List<String> signals() {
        return texts("select signal_kind || ' ' || cause from clock_signal order by id");
    }

    private List<String> addressees() {
        return texts("select addressee from clock_notice order by id");
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return in(entities ->
                (List<String>) entities.createNativeQuery(sql, String.class).getResultList());
    }

    private <T> T in(Function<EntityManager, T> work) {
        return database.ask(UNIT, work);
    }

    private static Entered entered(String time) {
        LocalDateTime local = LocalDateTime.parse(time);
        return new Entered("officer", instant(local), local.toLocalDate());
    }

    private static Instant at(String time) {
        return instant(LocalDateTime.parse(time));
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Clocks.OFFICIAL_ZONE).toInstant();
    }
}
