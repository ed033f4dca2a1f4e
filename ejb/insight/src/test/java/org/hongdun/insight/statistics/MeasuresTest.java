package org.hongdun.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    /** The official figures of one city (domain facts, 3.4): 158,072 should, 136,447 passed, 635 + 4,402 wait. */
    private static final Measures CITY = new Measures(158072, 136447, 0, 0, 0, 0, 635, 4402, 0, 16588, 3859, 120000);

    @Test
    void every_enterprise_that_should_be_inspected_stands_in_exactly_one_class() {
        assertThat(CITY.balanced()).isTrue();
        assertThat(new Measures(158073, 136447, 0, 0, 0, 0, 635, 4402, 0, 16588, 3859, 0).balanced())
                .isFalse();
    }

    @Test
    void declared_is_whatever_has_been_filed() {
        assertThat(CITY.declared()).isEqualTo(136447 + 635 + 4402);
        assertThat(CITY.counter()).isEqualTo(CITY.declared() - 120000);
    }

    @Test
    void rates_have_two_decimals_half_up_as_in_the_press() {
        assertThat(CITY.passRate()).isEqualTo(new BigDecimal("86.32"));
        assertThat(CITY.notInspectedRate()).isEqualTo(new BigDecimal("10.49"));
        assertThat(new Measures(20000, 1, 0, 0, 0, 0, 0, 0, 0, 19999, 0, 0).passRate())
                .isEqualTo(new BigDecimal("0.01"));
    }

    @Test
    void nothing_divided_by_nothing_is_no_rate() {
        assertThat(Measures.NONE.passRate()).isNull();
        assertThat(Measures.NONE.inspectionRate()).isNull();
        assertThat(CITY.growthOver(Measures.NONE)).isNull();
        assertThat(CITY.growthOver(null)).isNull();
    }

    @Test
    void growth_compares_the_passed_with_the_same_day_of_last_year() {
        Measures lastYear = new Measures(0, 123568, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(CITY.growthOver(lastYear)).isEqualTo(new BigDecimal("10.42"));
    }

    @Test
    void a_sum_adds_every_measure() {
        assertThat(CITY.plus(CITY)).returns(2 * 158072L, Measures::should).returns(240000L, Measures::online);
        assertThat(CITY.plus(Measures.NONE)).isEqualTo(CITY);
    }
}
