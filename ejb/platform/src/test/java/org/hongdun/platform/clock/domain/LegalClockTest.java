package org.hongdun.platform.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.platform.calendar.domain.Reference;
import org.hongdun.platform.clock.ClockError;
import org.hongdun.platform.clock.ClockState;
import org.hongdun.platform.clock.Matter;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.platform.clock.StopKind;
import org.hongdun.platform.clock.StopView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalClockTest {

    private static final SignalHours HOURS = new SignalHours(1, 3, LocalTime.of(14, 0), 5, Clocks.OFFICIAL_ZONE);
    private static final LegalBook BOOK = Reference.production();
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    private static final LocalDate MARCH_4 = LocalDate.of(2026, 3, 4);
    private static final LocalDate MARCH_13 = LocalDate.of(2026, 3, 13);

    private final LegalClock clock = new LegalClock(
            new NewClock(
                    new Matter("TEST", "T-1"),
                    "REVIEW",
                    "5WD",
                    null,
                    MARCH_2,
                    new OrgPath("/440100/440106/"),
                    "T-1",
                    null,
                    false),
            BOOK,
            HOURS,
            Instant.EPOCH);

    @Test
    void a_stop_lengthens_the_term_by_the_days_after_it_up_to_the_resume() {
        clock.stop(StopKind.SUPPLEMENT, "补正通知书〔2026〕3号", MARCH_4, entered(MARCH_4));
        assertThat(clock.view().state()).isEqualTo(ClockState.STOPPED);

        clock.resume("补正材料签收单 17", MARCH_13, entered(MARCH_13), BOOK, HOURS);

        assertThat(clock.view().state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.view().dueOn()).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(clock.view().stops())
                .singleElement()
                .returns("补正通知书〔2026〕3号", StopView::document)
                .returns("补正材料签收单 17", StopView::resumeDocument)
                .returns("officer", StopView::stoppedBy)
                .returns(MARCH_13, StopView::resumedOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothing_stops_or_resumes_without_its_document(String nothing) {
        refused(ClockError.DOCUMENT_MISSING, () -> clock.stop(StopKind.HEARING, nothing, MARCH_4, entered(MARCH_4)));
        refused(ClockError.DOCUMENT_MISSING, () -> clock.stop(StopKind.HEARING, null, MARCH_4, entered(MARCH_4)));

        assertThat(clock.view().state()).isEqualTo(ClockState.RUNNING);
        clock.stop(StopKind.HEARING, "听证通知书", MARCH_4, entered(MARCH_4));
        refused(ClockError.DOCUMENT_MISSING, () -> clock.resume(nothing, MARCH_13, entered(MARCH_13), BOOK, HOURS));
    }

    @Test
    void a_clock_stops_once_and_resumes_once() {
        refused(ClockError.NOT_STOPPED, () -> clock.resume("x", MARCH_13, entered(MARCH_13), BOOK, HOURS));
        clock.stop(StopKind.TESTING, "委托书", MARCH_4, entered(MARCH_4));
        refused(ClockError.ALREADY_STOPPED, () -> clock.stop(StopKind.TESTING, "委托书", MARCH_4, entered(MARCH_4)));
    }

    @Test
    void days_of_a_stop_come_in_order_and_never_from_the_future() {
        refused(
                ClockError.DAY_OUT_OF_ORDER,
                () -> clock.stop(StopKind.TESTING, "委托书", MARCH_2.minusDays(1), entered(MARCH_4)));
        refused(ClockError.DAY_OUT_OF_ORDER, () -> clock.stop(StopKind.TESTING, "委托书", MARCH_13, entered(MARCH_4)));
        clock.stop(StopKind.TESTING, "委托书", MARCH_4, entered(MARCH_4));
        refused(ClockError.DAY_OUT_OF_ORDER, () -> clock.resume("报告", MARCH_2, entered(MARCH_13), BOOK, HOURS));
        clock.resume("报告", MARCH_13, entered(MARCH_13), BOOK, HOURS);
        refused(ClockError.DAY_OUT_OF_ORDER, () -> clock.stop(StopKind.TESTING, "委托书", MARCH_4, entered(MARCH_13)));
    }

    private static void refused(ClockError reason, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).returns(reason, RuleViolation::reason);
    }

    private static Entered entered(LocalDate today) {
        return new Entered(
                "officer", today.atTime(10, 0).atZone(Clocks.OFFICIAL_ZONE).toInstant(), today);
    }
}
