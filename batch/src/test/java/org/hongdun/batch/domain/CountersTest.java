package org.hongdun.batch.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.hongdun.batch.BatchError;
import org.hongdun.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountersTest {

    @Test
    void what_was_read_was_counted_skipped_or_failed() {
        assertThatCode(() -> new Counters(10, 10, 7, 2, 1).reconcile()).doesNotThrowAnyException();
    }

    @Test
    void a_job_that_did_nothing_has_failed() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Counters(0, 0, 0, 0, 0).reconcile())
                .returns(BatchError.NOTHING_DONE, RuleViolation::reason);
    }

    @ParameterizedTest
    @CsvSource({"10,10,7,2,0", "10,10,8,2,1", "11,10,7,2,1", "9,10,7,2,1"})
    void one_item_unaccounted_for_fails_the_job(long expected, long in, long out, long skipped, long failed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Counters(expected, in, out, skipped, failed).reconcile())
                .returns(BatchError.OUT_OF_BALANCE, RuleViolation::reason);
    }
}
