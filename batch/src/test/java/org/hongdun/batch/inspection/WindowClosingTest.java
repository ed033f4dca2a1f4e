package org.hongdun.batch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hongdun.batch.application.NightShift;
import org.hongdun.batch.domain.StepCount;
import org.hongdun.registry.inspection.InspectionClosing.Closed;
import org.junit.jupiter.api.Test;

class WindowClosingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    @Test
    void the_step_leaves_behind_how_many_it_looked_at_and_how_many_were_overdue() {
        WindowClosing closing = closing(new Closed(500, 20, 512), new Closed(130, 3, 700), new Closed(0, 0, 700));

        assertThat(StepCount.of(closing.process())).hasValue(new StepCount(630, 23));
    }

    @Test
    void on_other_days_it_has_looked_at_nobody() {
        assertThat(StepCount.of(closing(new Closed(0, 0, 0)).process())).hasValue(new StepCount(0, 0));
    }

    @Test
    void the_end_of_a_step_that_does_not_count_is_no_count() {
        assertThat(StepCount.of("COMPLETED")).isEmpty();
        assertThat(StepCount.of(null)).isEmpty();
    }

    private static WindowClosing closing(Closed... batches) {
        Deque<Closed> ahead = new ArrayDeque<>(List.of(batches));
        return new WindowClosing(LAST_DAY.toString(), new NightShift() {
            @Override
            public Closed close(LocalDate businessDate, long afterSubjectId, int limit) {
                assertThat(businessDate).isEqualTo(LAST_DAY);
                return ahead.removeFirst();
            }
        });
    }
}
