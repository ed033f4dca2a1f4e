package org.hongdun.insight.statistics.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.hongdun.insight.statistics.Measures;
import org.hongdun.insight.statistics.StatisticsError;
import org.hongdun.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final Measures TEN = new Measures(10, 4, 3, 1, 0, 0, 2, 1, 1, 2, 0, 8);

    @Test
    void figures_that_hold_may_be_published() {
        assertThatCode(() -> Proof.publishable(TEN, 0, 10)).doesNotThrowAnyException();
    }

    @Test
    void a_night_that_counted_nothing_is_refused() {
        refused(StatisticsError.NOTHING_COUNTED, Measures.NONE, 0, 0);
    }

    @Test
    void one_cell_out_of_balance_holds_back_the_whole_night() {
        refused(StatisticsError.IDENTITY_BROKEN, TEN, 1, 10);
    }

    @Test
    void a_total_out_of_balance_is_refused() {
        refused(StatisticsError.IDENTITY_BROKEN, new Measures(10, 4, 3, 1, 0, 0, 2, 1, 1, 1, 0, 8), 0, 10);
    }

    @Test
    void cells_that_do_not_add_up_to_the_facts_are_refused() {
        refused(StatisticsError.SUM_BROKEN, TEN, 0, 11);
    }

    private static void refused(StatisticsError reason, Measures total, long unbalanced, long counted) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Proof.publishable(total, unbalanced, counted))
                .returns(reason, RuleViolation::reason);
    }
}
