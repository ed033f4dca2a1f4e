package org.hongdun.platform.numbering.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumberingTest {

    private static final String UNIT = "hongdun-platform";
    private static final int GIVEN = 120;

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void numbers_given_at_once_have_neither_gap_nor_double_though_some_acts_fail(TestDatabase database)
            throws Exception {
        String series = "TEST" + database.ordinal();
        database.in(UNIT, entities -> new SeriesRows(entities).open(series));
        ExecutorService counters = Executors.newFixedThreadPool(8);
        List<Long> numbers = new ArrayList<>();
        try {
            List<Callable<Long>> acts = IntStream.range(0, GIVEN + GIVEN / 3)
                    .mapToObj(i -> (Callable<Long>) () -> give(database, series, i % 4 == 3))
                    .toList();
            for (Future<Long> given : counters.invokeAll(acts)) {
                numbers.add(given.get());
            }
        } finally {
            counters.shutdown();
        }
        numbers.removeIf(number -> number == 0);

        assertThat(numbers).hasSize(GIVEN).doesNotHaveDuplicates();
        assertThat(numbers.stream().mapToLong(Long::longValue).max()).hasValue(GIVEN);
    }

    /** 0 when the act fails after it has got its number. */
    private static long give(TestDatabase database, String series, boolean fails) {
        try {
            return database.ask(UNIT, entities -> {
                long number =
                        new SeriesRows(entities).locked(series).orElseThrow().next(6);
                if (fails) {
                    throw new IllegalStateException("the act fails");
                }
                return number;
            });
        } catch (IllegalStateException rolledBack) {
            return 0;
        }
    }
}
