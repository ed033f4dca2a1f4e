package org.hongdun.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class FilingWindowTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 6, 28);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of(), Set.of());

    @Test
    void the_days_to_the_end_are_working_days() {
        assertThat(window(SUNDAY.minusDays(9)).workingDaysLeft()).isEqualTo(5);
    }

    @Test
    void a_window_that_ends_on_a_sunday_is_open_on_the_saturday_with_no_working_day_left() {
        assertThat(window(SUNDAY.minusDays(1)).workingDaysLeft()).isZero();
        assertThat(window(SUNDAY.minusDays(1)).late()).isFalse();
    }

    @Test
    void a_report_is_late_from_the_day_after_the_last_one() {
        assertThat(window(SUNDAY).late()).isFalse();
        assertThat(window(SUNDAY.plusDays(1)).late()).isTrue();
        assertThat(window(SUNDAY.plusDays(9)).workingDaysLeft()).isZero();
    }

    private static FilingWindow window(LocalDate today) {
        return FilingWindow.on(today, OPENS, SUNDAY, CALENDAR);
    }
}
