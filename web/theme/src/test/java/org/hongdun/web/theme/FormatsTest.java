package org.hongdun.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({"-1, bad", "0, warn", "3, warn", "4, ok"})
    void the_due_chip_has_one_meaning_everywhere(int left, String css) {
        assertThat(Formats.dueClass(left, null, null)).isEqualTo(css);
    }

    @Test
    void a_stopped_clock_is_grey_even_when_overdue() {
        assertThat(Formats.dueClass(-5, "waiting for papers", null)).isEqualTo("wait");
    }

    @Test
    void a_friday_that_was_due_is_overdue_on_sunday() {
        LocalDate friday = LocalDate.of(2026, 11, 20);

        assertThat(Formats.dueClass(0, null, friday, friday)).isEqualTo("warn");
        assertThat(Formats.dueClass(0, null, friday, friday.plusDays(2))).isEqualTo("bad");
    }

    @Test
    void instants_are_written_in_the_official_zone() {
        assertThat(Formats.time(Instant.parse("2026-06-05T08:40:00Z"))).isEqualTo("2026-06-05 16:40");
    }

    @Test
    void a_change_carries_its_sign_and_one_from_nothing_has_none() {
        assertThat(Formats.change(new BigDecimal("121.06"), new BigDecimal("74.45")))
                .isEqualTo("-38.5%");
        assertThat(Formats.change(new BigDecimal("1820.40"), new BigDecimal("2046.15")))
                .isEqualTo("+12.4%");
        assertThat(Formats.change(BigDecimal.ZERO, BigDecimal.TEN)).isEqualTo("-");
    }

    @Test
    void a_loss_that_shrinks_is_a_rise() {
        assertThat(Formats.change(new BigDecimal("-100"), new BigDecimal("-50")))
                .isEqualTo("+50.0%");
    }
}
