package org.hongdun.platform.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.platform.calendar.domain.Reference;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.platform.clock.SignalCause;
import org.hongdun.platform.clock.SignalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalPlanTest {

    private static final SignalHours HOURS = new SignalHours(1, 3, LocalTime.of(14, 0), 5, Clocks.OFFICIAL_ZONE);
    private static final LegalBook BOOK = Reference.production();

    @ParameterizedTest
    @CsvSource({
        "2026-02-27T23:59, ''",
        "2026-02-28T00:00, HINT",
        "2026-03-01T12:00, HINT",
        "2026-03-02T13:59, HINT",
        "2026-03-02T14:00, WARNING",
        "2026-03-02T23:59, WARNING",
        "2026-03-03T00:00, RED"
    })
    void a_clock_without_a_promise_hints_one_working_day_before_warns_on_the_last_and_goes_red(
            LocalDateTime now, String said) {
        assertThat(said(clock("7WD", null, LocalDate.of(2026, 2, 13)), now)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T00:00, HINT",
        "2026-03-06T14:00, WARNING",
        "2026-03-07T12:00, WARNING",
        "2026-03-09T00:00, YELLOW",
        "2026-03-13T23:59, YELLOW",
        "2026-03-16T00:00, RED"
    })
    void a_broken_promise_is_yellow_from_the_next_working_day_until_the_law_is_broken(LocalDateTime now, String said) {
        assertThat(said(clock("10WD", "5WD", LocalDate.of(2026, 2, 28)), now)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01T23:59, ''", "2026-05-02T00:00, HINT", "2026-05-05T14:00, WARNING", "2026-05-06T00:00, RED"})
    void a_term_in_calendar_days_hints_three_days_before_and_binds_the_bureau_on_the_strict_day(
            LocalDateTime now, String said) {
        assertThat(said(clock("15D", null, LocalDate.of(2026, 4, 20)), now)).isEqualTo(said);
    }

    @Test
    void a_promise_later_than_the_law_counts_as_none() {
        LegalClock clock = clock("5WD", "10WD", LocalDate.of(2026, 3, 2));

        assertThat(clock.view().promisedOn()).isEqualTo(clock.view().dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(said(clock, LocalDateTime.of(2026, 3, 10, 9, 0))).isEqualTo("RED");
    }

    @Test
    void a_yellow_card_that_is_not_cured_within_five_working_days_turns_red() {
        LegalClock clock = clock("60D", "5WD", LocalDate.of(2026, 3, 2));
        SignalPlan plan = clock.plan(BOOK, HOURS);
        Instant broken = instant(LocalDateTime.of(2026, 3, 10, 0, 5));
        List<ClockSignal> standing = new ArrayList<>(signals(clock, plan, broken, List.of()));

        assertThat(standing).singleElement().matches(signal -> signal.signal() == SignalKind.YELLOW);
        assertThat(plan.due(instant(LocalDateTime.of(2026, 3, 17, 23, 59)), standing))
                .isEmpty();
        assertThat(plan.due(instant(LocalDateTime.of(2026, 3, 18, 0, 0)), standing))
                .extracting(SignalPlan.Planned::signal, SignalPlan.Planned::cause)
                .containsExactly(tuple(SignalKind.RED, SignalCause.YELLOW_UNCURED));
    }

    @Test
    void what_has_been_said_is_not_said_again_and_the_next_word_is_known() {
        LegalClock clock = clock("7WD", null, LocalDate.of(2026, 2, 13));
        SignalPlan plan = clock.plan(BOOK, HOURS);
        Instant hint = instant(LocalDateTime.of(2026, 2, 28, 0, 5));
        List<ClockSignal> standing = signals(clock, plan, hint, List.of());

        assertThat(plan.due(hint.plusSeconds(600), standing)).isEmpty();
        assertThat(plan.nextAfter(hint, standing)).contains(instant(LocalDateTime.of(2026, 3, 2, 14, 0)));
        assertThat(plan.firstOf()).isEqualTo(instant(LocalDateTime.of(2026, 2, 28, 0, 0)));
    }

    @Test
    void a_hint_that_came_too_early_for_the_new_date_is_no_longer_justified() {
        LegalClock clock = clock("7WD", null, LocalDate.of(2026, 2, 13));
        Instant hint = instant(LocalDateTime.of(2026, 2, 28, 0, 5));
        List<ClockSignal> standing = signals(clock, clock.plan(BOOK, HOURS), hint, List.of());
        LocalDate storm = LocalDate.of(2026, 2, 28);
        LegalBook next = BOOK.with(storm, null);

        clock.reckon(next, HOURS);

        assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(clock.plan(next, HOURS).justifies(standing.get(0), hint, standing))
                .isFalse();
    }

    private static List<ClockSignal> signals(
            LegalClock clock, SignalPlan plan, Instant now, List<ClockSignal> standing) {
        return plan.due(now, standing).stream()
                .map(planned -> new ClockSignal(clock, planned, Set.of(), now))
                .toList();
    }

    private static String said(LegalClock clock, LocalDateTime now) {
        return clock.plan(BOOK, HOURS).due(instant(now), List.of()).stream()
                .map(planned -> planned.signal().name())
                .reduce("", String::concat);
    }

    static Instant instant(LocalDateTime time) {
        return time.atZone(Clocks.OFFICIAL_ZONE).toInstant();
    }

    private static LegalClock clock(String limit, String promise, LocalDate basis) {
        return new LegalClock(
                new NewClock(
                        new Matter("TEST", "1"),
                        "TEST",
                        limit,
                        promise,
                        basis,
                        new OrgPath("/440100/"),
                        null,
                        null,
                        false),
                BOOK,
                HOURS,
                Instant.EPOCH);
    }
}
