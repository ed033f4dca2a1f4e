package org.hongdun.platform.numbering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.numbering.NumberingError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberShapeTest {

    @Test
    void a_number_of_the_city_has_letters_year_and_six_digits() {
        assertThat(NumberShape.ofCity("NJ", 2026).write(123)).isEqualTo("NJ2026-000123");
    }

    @Test
    void a_number_of_a_unit_has_letters_unit_year_and_five_digits() {
        assertThat(NumberShape.ofUnit("TS", "440106", 2026).write(1)).isEqualTo("TS440106202600001");
    }

    @ParameterizedTest
    @CsvSource({"nj, 2026", "'', 2026", "NJ2, 2026", "NJ, 26", "NJ, 3000", "ABCDEFGHIJKLM, 2026"})
    void a_malformed_series_is_refused(String series, int year) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> NumberShape.ofCity(series, year))
                .returns(NumberingError.SERIES_MALFORMED, RuleViolation::reason);
    }

    @Test
    void a_series_that_is_used_up_gives_no_number_twice() {
        NumberSeries series = new NumberSeries("NJ2026");
        for (int i = 1; i <= 9; i++) {
            assertThat(series.next(1)).isEqualTo(i);
        }

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> series.next(1))
                .returns(NumberingError.SERIES_FULL, RuleViolation::reason);
    }
}
