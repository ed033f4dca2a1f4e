package org.hongdun.platform.calendar.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.calendar.CalendarChangeRow;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.DayKind;
import org.hongdun.platform.calendar.DayPart;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.domain.CalendarChange;
import org.hongdun.platform.calendar.domain.CalendarEntry;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegalRowsTest {

    private static final String UNIT = "hongdun-platform";

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void dates_come_back_as_the_days_they_are(TestDatabase database) {
        LegalBook book = database.ask(UNIT, entities -> new LegalRows(entities).book());

        assertThat(book.due("INSP.PREREVIEW", LocalDate.of(2026, 4, 30)).dueOn())
                .isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(book.inForce("CPL.MEDIATE", LocalDate.of(2026, 4, 14)).validTo())
                .isEqualTo(LocalDate.of(2026, 4, 14));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void the_list_shows_what_is_in_force_on_a_day(TestDatabase database) {
        Slice<LegalValue> mediation = parameters(database, Map.of("code", "cpl.mediate", "on", "2026-03-02"));

        assertThat(mediation.total()).isEqualTo(1);
        assertThat(mediation.rows())
                .extracting(LegalValue::text, LegalValue::unit)
                .containsExactly(tuple("45", "WD"));
        assertThat(parameters(database, Map.of("code", "cpl.mediate")).total()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_date_that_is_none_is_refused(TestDatabase database) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> parameters(database, Map.of("on", "2026-02-30")))
                .returns(CalendarError.DATE_MALFORMED, RuleViolation::reason);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void a_year_has_its_days_in_order(TestDatabase database) {
        List<CalendarDay> days = database.ask(UNIT, entities -> new LegalRows(entities).days(2026));

        assertThat(days)
                .hasSize(39)
                .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()))
                .filteredOn(CalendarDay::working)
                .hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void an_edition_of_the_calendar_can_be_made_once(TestDatabase database) {
        LocalDate day = LocalDate.of(2026, 8, 14);
        int version = database.ask(UNIT, entities -> new LegalRows(entities).version());
        database.in(UNIT, entities -> {
            LegalRows rows = new LegalRows(entities);
            CalendarDay half = new CalendarDay(day, DayKind.HALF, DayPart.AFTERNOON, "高温停工", "市府通告");
            rows.add(change(version + 1, half));
            CalendarEntry entry = rows.entry(day);
            entry.become(half);
            rows.store(entry);
        });

        assertThat(database.<LegalBook>ask(UNIT, entities -> new LegalRows(entities).book()))
                .returns(version + 1, LegalBook::version)
                .satisfies(book -> assertThat(book.day(day)).get().returns(DayPart.AFTERNOON, CalendarDay::offPart));
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() ->
                        database.in(UNIT, entities -> new LegalRows(entities).add(change(version + 1, null))));
        assertThat(database.<Slice<CalendarChangeRow>>ask(
                                UNIT, entities -> new LegalRows(entities).changes(ListQuery.page(0, 5)))
                        .rows())
                .first()
                .returns(DayKind.HALF, CalendarChangeRow::newKind);
        database.in(UNIT, entities -> new LegalRows(entities).remove(day));
    }

    private static CalendarChange change(int version, CalendarDay after) {
        return new CalendarChange(
                version,
                LocalDate.of(2026, 8, 14),
                null,
                after,
                "高温",
                Instant.parse("2026-08-13T08:00:00Z"),
                "sysadmin");
    }

    private static Slice<LegalValue> parameters(TestDatabase database, Map<String, String> filters) {
        return database.ask(
                UNIT, entities -> new LegalRows(entities).parameters(new ListQuery(0, 50, "code", true, filters)));
    }
}
