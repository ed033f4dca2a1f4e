package org.hongdun.platform.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.Certainty;
import org.hongdun.platform.calendar.DayKind;
import org.hongdun.platform.calendar.DayPart;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.Reckoning;
import org.hongdun.platform.calendar.SkippedDay;
import org.hongdun.platform.calendar.SkippedDay.Why;
import org.hongdun.platform.calendar.Term;
import org.hongdun.platform.calendar.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LegalBook BOOK = Reference.production();

    @Test
    void a_term_is_a_number_and_a_unit() {
        assertThat(Term.parse("15WD")).isEqualTo(new Term(15, TermUnit.WD));
        assertThat(Term.parse(" 6 m ")).isEqualTo(new Term(6, TermUnit.M)).hasToString("6M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "WD", "-1D", "15 weeks", "1.5D", "99999D", "3661D", "601M", "51Y", "15工作日"})
    void what_is_no_term_is_refused(String text) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Term.parse(text))
                .returns(CalendarError.TERM_MALFORMED, RuleViolation::reason);
    }

    @Test
    void the_reckoning_names_every_day_it_skips_and_every_made_up_day_it_counts() {
        Reckoning reckoning = BOOK.reckon("15WD", LocalDate.of(2026, 1, 30), List.of());

        assertThat(reckoning.skipped())
                .hasSize(13)
                .extracting(SkippedDay::day, SkippedDay::why, SkippedDay::name)
                .contains(
                        tuple(LocalDate.of(2026, 1, 31), Why.WEEKEND, null),
                        tuple(LocalDate.of(2026, 2, 15), Why.HOLIDAY, "春节"),
                        tuple(LocalDate.of(2026, 2, 23), Why.HOLIDAY, "春节"))
                .doesNotContain(tuple(LocalDate.of(2026, 2, 14), Why.WEEKEND, null));
        assertThat(reckoning.madeUp()).extracting(CalendarDay::day).containsExactly(LocalDate.of(2026, 2, 14));
    }

    @Test
    void a_short_term_of_the_penalty_law_is_counted_in_working_days_and_says_so() {
        Reckoning reckoning = BOOK.reckon(Term.parse("5D"), "PENALTY", LocalDate.of(2026, 4, 30), List.of());

        assertThat(reckoning.asked()).hasToString("5D");
        assertThat(reckoning.counted()).hasToString("5WD");
        assertThat(reckoning.lastDay()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(BOOK.reckon(Term.parse("5D"), "CIVIL", LocalDate.of(2026, 4, 30), List.of())
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void a_law_that_was_not_in_force_is_refused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> BOOK.reckon(Term.parse("5D"), "LICENCE", LocalDate.of(2004, 6, 30), List.of()))
                .returns(CalendarError.NO_LAW_IN_FORCE, RuleViolation::reason);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> BOOK.reckon(Term.parse("5D"), "MARTIAL", LocalDate.of(2026, 6, 30), List.of()))
                .returns(CalendarError.NO_LAW_IN_FORCE, RuleViolation::reason);
    }

    @Test
    void the_mediation_limit_of_the_newest_order_is_shown_as_unsure() {
        assertThat(BOOK.reckon("CPL.MEDIATE", LocalDate.of(2026, 4, 15), List.of())
                        .isUnsure())
                .isTrue();
        assertThat(BOOK.reckon("CPL.MEDIATE", LocalDate.of(2026, 4, 14), List.of())
                        .isUnsure())
                .isFalse();
        assertThat(BOOK.inForce("CASE.CHECK", LocalDate.of(2026, 4, 14)).certainty())
                .isEqualTo(Certainty.FUTURE);
    }

    @Test
    void every_term_of_the_table_is_counted_by_a_law_in_force_and_agrees_with_its_short_terms() {
        for (List<String> row : Reference.rows("legal_parameter.csv")) {
            if (List.of("WD", "D", "M", "Y").contains(row.get(4)) && !row.get(6).isEmpty()) {
                LocalDate from = LocalDate.parse(row.get(1));
                LegalValue value = BOOK.inForce(row.get(0), from);
                Reckoning reckoning = BOOK.reckon(value.code(), from, List.of());

                assertThat(reckoning.counted()).as(value.code()).isEqualTo(value.asTerm());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T17:30, 2026-03-02",
        "2026-03-02T17:30:01, 2026-03-03",
        "2026-03-06T18:00, 2026-03-09",
        "2026-02-13T20:00, 2026-02-14",
        "2026-02-14T20:00, 2026-02-24",
        "2026-02-17T09:00, 2026-02-24",
        "2026-03-02T00:00, 2026-03-02"
    })
    void what_arrives_on_line_after_closing_or_on_a_day_off_counts_from_the_next_working_day(
            LocalDateTime arrived, LocalDate counts) {
        assertThat(BOOK.onlineReceiptDay(instant(arrived), ZONE)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:30, 2026-03-02T17:30, PT7H",
        "2026-03-02T07:00, 2026-03-02T23:00, PT7H",
        "2026-03-02T11:00, 2026-03-02T14:30, PT1H30M",
        "2026-03-06T17:00, 2026-03-09T09:00, PT1H",
        "2026-02-13T17:00, 2026-02-24T09:00, PT8H",
        "2026-03-07T09:00, 2026-03-08T16:00, PT0S",
        "2026-03-02T12:10, 2026-03-02T13:50, PT0S",
        "2026-03-03T09:00, 2026-03-02T09:00, PT0S"
    })
    void working_time_leaves_out_nights_breaks_and_days_off(LocalDateTime from, LocalDateTime to, Duration expected) {
        assertThat(BOOK.workingTime(instant(from), instant(to), ZONE)).isEqualTo(expected);
    }

    @Test
    void a_half_day_shortens_the_working_time_and_no_day_count() {
        LocalDate eve = LocalDate.of(2026, 2, 13);
        LegalBook halved = BOOK.with(eve, new CalendarDay(eve, DayKind.HALF, DayPart.AFTERNOON, "除夕前", "市府通知"));

        assertThat(halved.workingTime(at(2026, 2, 13, 8), at(2026, 2, 13, 20), ZONE))
                .isEqualTo(Duration.ofMinutes(210));
        assertThat(BOOK.workingTime(at(2026, 2, 13, 8), at(2026, 2, 13, 20), ZONE))
                .isEqualTo(Duration.ofHours(7));
        assertThat(halved.reckon("7WD", LocalDate.of(2026, 2, 6), List.of()).lastDay())
                .isEqualTo(
                        BOOK.reckon("7WD", LocalDate.of(2026, 2, 6), List.of()).lastDay());
        assertThat(halved.workingCalendar().isWorkingDay(eve)).isTrue();
    }

    @Test
    void a_changed_day_makes_the_next_edition_and_leaves_this_one_alone() {
        LocalDate storm = LocalDate.of(2026, 3, 4);
        LegalBook next = BOOK.with(storm, CalendarDay.of(storm, DayKind.OFF, "台风停工", "市府通告"));

        assertThat(next.version()).isEqualTo(BOOK.version() + 1);
        assertThat(next.reckon("5WD", LocalDate.of(2026, 3, 2), List.of()).lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(BOOK.reckon("5WD", LocalDate.of(2026, 3, 2), List.of()).lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(next.with(storm, null)
                        .reckon("5WD", LocalDate.of(2026, 3, 2), List.of())
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, MAKE_UP, , WEEKDAY_MADE_UP",
        "2026-03-07, HALF, MORNING, NOT_A_HALF_DAY",
        "2026-03-02, HALF, , NOT_A_HALF_DAY",
        "2026-03-02, OFF, MORNING, NOT_A_HALF_DAY",
        "1999-03-02, OFF, , DATE_MALFORMED"
    })
    void a_day_that_cannot_be_is_refused(LocalDate day, DayKind kind, DayPart part, CalendarError reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> CalendarEntry.check(new CalendarDay(day, kind, part, "某日", "通知")))
                .returns(reason, RuleViolation::reason);
    }

    @Test
    void a_day_needs_its_name_and_its_notice() {
        LocalDate day = LocalDate.of(2026, 3, 4);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> CalendarEntry.check(CalendarDay.of(day, DayKind.OFF, " ", "通知")))
                .returns(CalendarError.REASON_MISSING, RuleViolation::reason);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new CalendarChange(1, day, null, null, "", Instant.EPOCH, "sysadmin"))
                .returns(CalendarError.REASON_MISSING, RuleViolation::reason);
    }

    private static Instant at(int year, int month, int day, int hour) {
        return instant(LocalDateTime.of(year, month, day, hour, 0));
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }
}
