package org.hongdun.platform.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.Certainty;
import org.hongdun.platform.calendar.Deadline;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.Regime;
import org.hongdun.platform.calendar.YearlyWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalBookTest {

    private static final LegalBook DEMO = Reference.demoCity();
    private static final LegalBook PRODUCTION = Reference.production();
    private static final WorkingCalendar CALENDAR = DEMO.workingCalendar();

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, 7, 2025-02-10",
        "2025-09-26, 15, 2025-10-23",
        "2026-01-30, 15, 2026-02-27",
        "2026-02-06, 7, 2026-02-24",
        "2026-02-13, 7, 2026-03-02",
        "2026-02-13, 15, 2026-03-12",
        "2026-04-30, 5, 2026-05-11",
        "2026-06-18, 3, 2026-06-24",
        "2026-09-24, 7, 2026-10-12",
        "2026-09-30, 1, 2026-10-08"
    })
    void a_term_in_working_days_skips_holidays_and_counts_made_up_days(LocalDate start, int days, LocalDate end) {
        assertThat(CALENDAR.plusWorkingDays(start, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 90, 2026-06-08, 2026-06-08",
        "2026-01-20, 30, 2026-02-19, 2026-02-24",
        "2026-04-20, 15, 2026-05-05, 2026-05-06",
        "2026-09-20, 15, 2026-10-05, 2026-10-08",
        "2026-02-01, 60, 2026-04-02, 2026-04-02"
    })
    void a_term_in_calendar_days_that_ends_on_a_day_off_runs_on(
            LocalDate start, int days, LocalDate strict, LocalDate rolled) {
        Deadline deadline = withTerm(days, "D").due("TERM", start);

        assertThat(deadline.dueOn()).isEqualTo(strict);
        assertThat(deadline.legalEnd()).isEqualTo(rolled);
    }

    @Test
    void what_is_done_three_working_days_late_is_overrun_by_three() {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 2)))
                .isEqualTo(-3);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 22 18 21 22 21 19 23 22 21 19 21 22",
        "2025, 19 19 21 22 19 20 23 21 23 18 20 23",
        "2026, 21 16 22 21 19 21 23 21 22 18 21 23"
    })
    void every_month_has_its_working_days(int year, String expected) {
        String counted = Stream.of(Month.values())
                .map(month -> String.valueOf(workingDays(year, month)))
                .collect(Collectors.joining(" "));

        assertThat(counted).isEqualTo(expected);
    }

    private static long workingDays(int year, Month month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.datesUntil(first.plusMonths(1))
                .filter(CALENDAR::isWorkingDay)
                .count();
    }

    @Test
    void the_value_in_force_on_the_day_of_acceptance_counts() {
        assertThat(DEMO.inForce("CPL.MEDIATE", LocalDate.of(2019, 12, 31)))
                .extracting(LegalValue::asInt, LegalValue::unit)
                .containsExactly(60, "D");
        assertThat(DEMO.inForce("CPL.MEDIATE", LocalDate.of(2026, 4, 14)))
                .extracting(LegalValue::asInt, LegalValue::unit)
                .containsExactly(45, "WD");
        assertThat(DEMO.inForce("CPL.MEDIATE", LocalDate.of(2026, 4, 15)))
                .extracting(LegalValue::asInt, LegalValue::unit)
                .containsExactly(60, "D");
    }

    @Test
    void a_parameter_that_was_not_in_force_is_refused_and_not_guessed() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> DEMO.inForce("CASE.CHECK", LocalDate.of(2019, 1, 15)))
                .returns(CalendarError.NO_PARAMETER_IN_FORCE, RuleViolation::reason);
    }

    @Test
    void an_amount_of_money_is_no_term() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> DEMO.due("CASE.SPOT.ORG", LocalDate.of(2026, 3, 2)))
                .returns(CalendarError.NOT_A_TERM, RuleViolation::reason);
    }

    @ParameterizedTest
    @CsvSource({"1, M, 2026-01-31, 2026-02-28", "3, M, 2026-03-10, 2026-06-10", "2, Y, 2024-02-29, 2026-02-28"})
    void months_and_years_end_on_the_same_day_or_the_last_of_the_month(
            int number, String unit, LocalDate start, LocalDate end) {
        assertThat(withTerm(number, unit).due("TERM", start).dueOn()).isEqualTo(end);
    }

    @Test
    void a_term_into_a_year_without_a_published_calendar_is_provisional() {
        assertThat(DEMO.due("INSP.PREREVIEW", LocalDate.of(2026, 3, 2)).provisional())
                .isFalse();
        assertThat(DEMO.due("INSP.PREREVIEW", LocalDate.of(2026, 12, 30)).provisional())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, ''", "2026-12-01, 2027", "2027-01-02, 2027", "2027-12-01, 2027 2028"})
    void from_1_december_the_missing_calendar_of_the_next_year_is_an_alarm(LocalDate today, String missing) {
        assertThat(DEMO.missingYears(today).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(missing);
    }

    @Test
    void the_demo_city_works_under_the_annual_inspection_whatever_the_date() {
        YearlyWindow window = DEMO.currentWindow(LocalDate.of(2026, 11, 22));

        assertThat(window.regime()).isEqualTo(Regime.INSPECTION);
        assertThat(window.reportYear()).isEqualTo(2025);
        assertThat(window.isOpenOn(LocalDate.of(2026, 11, 22))).isTrue();
    }

    @Test
    void a_production_installation_works_under_the_annual_report() {
        YearlyWindow window = PRODUCTION.currentWindow(LocalDate.of(2026, 11, 22));

        assertThat(window)
                .isEqualTo(new YearlyWindow(
                        Regime.REPORT, 2026, 2025, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));
        assertThat(window.isOpenOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(window.isOpenOn(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void before_the_window_opens_the_last_one_counts() {
        YearlyWindow historic = PRODUCTION.currentWindow(LocalDate.of(2010, 2, 28));

        assertThat(historic.windowYear()).isEqualTo(2009);
        assertThat(historic.closesOn()).isEqualTo(LocalDate.of(2009, 6, 30));
    }

    @Test
    void no_parameter_has_two_values_on_one_day() {
        for (String regime : List.of("demo/", "production/")) {
            List<List<String>> rows = new ArrayList<>(Reference.rows("legal_parameter.csv"));
            rows.addAll(Reference.rows(regime + "legal_parameter.csv"));
            Map<String, List<List<String>>> byCode = rows.stream().collect(Collectors.groupingBy(row -> row.get(0)));

            byCode.values().forEach(LegalBookTest::expectNoOverlap);
        }
    }

    private static void expectNoOverlap(List<List<String>> rows) {
        List<List<String>> sorted =
                rows.stream().sorted((a, b) -> a.get(1).compareTo(b.get(1))).toList();
        IntStream.range(1, sorted.size())
                .forEach(i -> assertThat(sorted.get(i - 1).get(2))
                        .as(sorted.get(i).get(0) + " ends before its next row begins")
                        .isNotEmpty()
                        .isLessThan(sorted.get(i).get(1)));
    }

    private static LegalBook withTerm(int number, String unit) {
        LegalValue term = new LegalValue(
                "TERM",
                String.valueOf(number),
                unit,
                LocalDate.of(2000, 1, 1),
                null,
                "for this test",
                null,
                Certainty.SOURCED);
        return new LegalBook(List.of(term), Reference.laws(), Reference.days(), 0);
    }
}
