package org.hongdun.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(1968, 1, 1);
    private static final int DAYS = 1_200;

    /** The spring festival of 2026: off from Sunday the 15th to Monday the 23rd, made up on Saturdays the 14th and the 28th. */
    private static final WorkingCalendar FEBRUARY = new WorkingCalendar(
            LocalDate.of(2026, 2, 15).datesUntil(LocalDate.of(2026, 2, 24)).collect(Collectors.toSet()),
            Set.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28)));

    @Test
    void days_off_count_for_nothing_and_days_made_up_count() {
        assertThat(FEBRUARY.workingDaysBetween(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 28)))
                .isEqualTo(6);
        assertThat(FEBRUARY.workingDaysBetween(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 2, 13)))
                .isEqualTo(-6);
        assertThat(FEBRUARY.workingDaysBetween(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 23)))
                .isZero();
    }

    @Test
    void the_count_is_what_counting_day_by_day_gives() {
        Random dice = new Random(20260213);
        WorkingCalendar calendar = new WorkingCalendar(some(dice), some(dice));
        for (int round = 0; round < 2_000; round++) {
            LocalDate from = FIRST.plusDays(dice.nextInt(DAYS));
            LocalDate to = from.plusDays(dice.nextInt(DAYS));
            long counted = from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(calendar::isWorkingDay)
                    .count();
            assertThat(calendar.workingDaysBetween(from, to))
                    .as("%s to %s", from, to)
                    .isEqualTo((int) counted);
        }
    }

    private static Set<LocalDate> some(Random dice) {
        return IntStream.range(0, 300)
                .mapToObj(any -> FIRST.plusDays(dice.nextInt(2 * DAYS)))
                .collect(Collectors.toSet());
    }
}
