package org.hongdun.platform.clock.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.platform.calendar.domain.Reference;
import org.hongdun.platform.clock.Addressee;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.platform.clock.NoticeRow;
import org.hongdun.platform.clock.RedatedRow;
import org.hongdun.platform.clock.SignalKind;
import org.hongdun.platform.clock.domain.ClockDates;
import org.hongdun.platform.clock.domain.ClockNotice;
import org.hongdun.platform.clock.domain.ClockSignal;
import org.hongdun.platform.clock.domain.LegalClock;
import org.hongdun.platform.clock.domain.Redating;
import org.hongdun.platform.clock.domain.SignalHours;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeRowsTest {

    private static final SignalHours HOURS = new SignalHours(1, 3, LocalTime.of(14, 0), 5, Clocks.OFFICIAL_ZONE);
    private static final LegalBook BOOK = Reference.production();
    private static final OrgPath TIANHE = new OrgPath("/440100/440106/");
    private static final Instant LAST_DAY =
            LocalDate.of(2026, 3, 2).atTime(15, 0).atZone(Clocks.OFFICIAL_ZONE).toInstant();

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
    void a_warning_is_for_the_handler_and_for_the_head_of_his_unit(TestDatabase on) {
        database = on;
        warned("T-1", "reviewer");

        assertThat(ofPerson("reviewer").rows())
                .extracting(NoticeRow::signal, NoticeRow::addressee, NoticeRow::matterKey, NoticeRow::unitCode)
                .containsExactly(tuple(SignalKind.WARNING, Addressee.HANDLER, "T-1", "440106"));
        assertThat(ofPerson("somebody.else").total()).isZero();
        assertThat(ofUnits("/440100/440106/%").rows())
                .extracting(NoticeRow::addressee)
                .containsExactly(Addressee.HEAD);
        assertThat(ofUnits("/440100/440104/%").total()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void without_a_handler_the_unit_itself_is_told(TestDatabase on) {
        database = on;
        warned("T-2", null);

        assertThat(ofPerson("anybody.of.tianhe").total()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void what_has_been_read_is_unread_no_more_and_the_first_reader_stays(TestDatabase on) {
        database = on;
        warned("T-3", "reviewer");
        long id = ofPerson("reviewer").rows().get(0).id();

        in(entities -> {
            ClockNotice notice = new NoticeRows(entities).find(id).orElseThrow();
            notice.read("reviewer", LAST_DAY);
            notice.read("another", LAST_DAY.plusSeconds(60));
            return null;
        });

        assertThat(unread("reviewer").total()).isZero();
        assertThat(ofPerson("reviewer").rows().get(0).readAt()).isEqualTo(LAST_DAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void moved_dates_are_listed_within_reach_and_found_by_matter_and_edition(TestDatabase on) {
        database = on;
        long id = warned("T-4", "reviewer");
        in(entities -> {
            LegalClock clock = entities.find(LegalClock.class, id);
            ClockDates before = clock.dates();
            clock.reckon(BOOK.with(LocalDate.of(2026, 2, 28), null), HOURS);
            new ClockRows(entities).add(new Redating(clock, before, LocalDate.of(2026, 2, 28), LAST_DAY));
            return null;
        });

        assertThat(redated("/440100/%", Map.of("matter", "t-4", "version", "1")).rows())
                .extracting(RedatedRow::oldDueOn, RedatedRow::newDueOn, RedatedRow::unitCode)
                .containsExactly(tuple(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), "440106"));
        assertThat(redated("/440100/%", Map.of("version", "2")).total()).isZero();
        assertThat(redated("/440100/440104/%", Map.of()).total()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void notices_are_found_by_signal_and_title_and_counted_until_the_matter_is_finished(TestDatabase on) {
        database = on;
        long id = warned("T-5", "reviewer");
        warned("T-6", "reviewer");

        assertThat(found(Map.of("signal", "WARNING", "text", "T-5")).total()).isEqualTo(1);
        assertThat(found(Map.of("signal", "RED")).total()).isZero();
        assertThat(found(Map.of("signal", "nonsense")).total()).isZero();
        assertThat(counted()).isEqualTo(2);
        in(entities -> {
            ClockRows rows = new ClockRows(entities);
            rows.finish(List.of(entities.find(LegalClock.class, id).name()), LocalDate.of(2026, 3, 2), LAST_DAY);
            return null;
        });
        assertThat(counted()).isEqualTo(1);
        assertThat(ofPerson("reviewer").total()).isEqualTo(2);
    }

    private long counted() {
        return in(entities -> new NoticeRows(entities).unread("reviewer", TIANHE));
    }

    private Slice<NoticeRow> found(Map<String, String> filters) {
        return in(entities ->
                new NoticeRows(entities).ofPerson("reviewer", TIANHE, new ListQuery(0, 20, "dueOn", true, filters)));
    }

    private Slice<RedatedRow> redated(String pattern, Map<String, String> filters) {
        return in(entities ->
                new NoticeRows(entities).redated(pattern, new ListQuery(0, 20, "newDueOn", false, filters)));
    }

    private Slice<NoticeRow> ofPerson(String loginName) {
        return in(entities -> new NoticeRows(entities).ofPerson(loginName, TIANHE, ListQuery.page(0, 20)));
    }

    private Slice<NoticeRow> unread(String loginName) {
        return in(entities -> new NoticeRows(entities)
                .ofPerson(loginName, TIANHE, new ListQuery(0, 20, null, true, Map.of("unread", "true"))));
    }

    private Slice<NoticeRow> ofUnits(String pattern) {
        return in(entities -> new NoticeRows(entities).ofUnits(Addressee.HEAD, pattern, ListQuery.page(0, 20)));
    }

    private long warned(String key, String handler) {
        return in(entities -> {
            LegalClock clock = new LegalClock(
                    new NewClock(
                            new Matter("TEST", key),
                            "REVIEW",
                            "7WD",
                            null,
                            LocalDate.of(2026, 2, 13),
                            TIANHE,
                            null,
                            null,
                            false),
                    BOOK,
                    HOURS,
                    LAST_DAY);
            ClockRows rows = new ClockRows(entities);
            rows.add(clock);
            clock.plan(BOOK, HOURS)
                    .due(LAST_DAY, List.of())
                    .forEach(planned -> rows.add(
                            new ClockSignal(clock, planned, handler == null ? Set.of() : Set.of(handler), LAST_DAY)));
            return clock.id();
        });
    }

    private <T> T in(Function<EntityManager, T> work) {
        return database.ask("hongdun-platform", work);
    }
}
