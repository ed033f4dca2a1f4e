package org.hongdun.registry.inspection.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hongdun.kernel.Clocks;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.Regime;
import org.hongdun.platform.calendar.YearlyWindow;
import org.hongdun.registry.effect.RegisterEffects;
import org.hongdun.registry.inspection.InspectionClosing.Closed;
import org.hongdun.registry.inspection.InspectionFact;
import org.hongdun.registry.inspection.InspectionFacts;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.subject.SubjectFact;
import org.hongdun.registry.subject.SubjectState;
import org.junit.jupiter.api.Test;

class WindowEndTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final boolean OBLIGED = true;
    private static final boolean LATE = true;

    private final List<String> locked = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private List<InspectionFact> register = List.of();
    private Regime regime = Regime.INSPECTION;
    private boolean allYear;

    private final WindowEnd end = new WindowEnd(
            stub(InspectionFacts.class, arguments -> {
                asked.add(arguments[0] + " " + arguments[1]);
                return register.stream()
                        .filter(fact -> fact.subject().subjectId() > (long) arguments[2])
                        .limit((int) arguments[3])
                        .toList();
            }),
            stub(RegisterEffects.class, arguments -> locked.add("subject " + arguments[0] + " of " + arguments[1])),
            stub(LegalCalendar.class, arguments -> window(((LocalDate) arguments[0]).getYear())),
            Clock.fixed(Instant.parse("2026-06-30T17:00:00Z"), Clocks.OFFICIAL_ZONE));

    @Test
    void who_owes_the_inspection_and_has_not_filed_in_time_is_overdue() {
        register = List.of(
                fact(1, OBLIGED, null, !LATE),
                fact(2, OBLIGED, InspectionStatus.DECLARED, !LATE),
                fact(3, OBLIGED, InspectionStatus.PRE_RETURNED, !LATE),
                fact(4, OBLIGED, InspectionStatus.PASSED, !LATE),
                fact(5, !OBLIGED, null, !LATE),
                fact(6, OBLIGED, InspectionStatus.DECLARED, LATE),
                fact(7, OBLIGED, InspectionStatus.PASSED, LATE));

        assertThat(end.close(LAST_DAY, 0, 500)).isEqualTo(new Closed(7, 2, 7));

        assertThat(locked).containsExactly("subject 1 of 2025", "subject 6 of 2025");
        assertThat(asked).as("how it stands now").containsExactly("2026-07-01 2025");
    }

    @Test
    void the_register_is_gone_through_in_batches() {
        register =
                List.of(fact(1, OBLIGED, null, !LATE), fact(5, !OBLIGED, null, !LATE), fact(9, OBLIGED, null, !LATE));

        assertThat(end.close(LAST_DAY, 0, 2)).isEqualTo(new Closed(2, 1, 5));
        assertThat(end.close(LAST_DAY, 5, 2)).isEqualTo(new Closed(1, 1, 9));
        assertThat(end.close(LAST_DAY, 9, 2)).isEqualTo(new Closed(0, 0, 9));
    }

    @Test
    void nothing_is_locked_on_any_other_day_or_under_the_annual_report() {
        register = List.of(fact(1, OBLIGED, null, !LATE));

        assertThat(end.close(LAST_DAY.minusDays(1), 0, 500).subjects()).isZero();
        assertThat(end.close(LAST_DAY.plusDays(1), 0, 500).subjects()).isZero();
        regime = Regime.REPORT;
        assertThat(end.close(LAST_DAY, 0, 500).subjects()).isZero();

        assertThat(locked).isEmpty();
    }

    @Test
    void a_window_that_is_open_all_the_year_round_has_no_end_to_miss() {
        register = List.of(fact(1, OBLIGED, null, !LATE));
        allYear = true;

        assertThat(end.close(LocalDate.of(2026, 12, 31), 0, 500).subjects()).isZero();
        assertThat(locked).isEmpty();
    }

    private YearlyWindow window(int year) {
        return allYear
                ? new YearlyWindow(regime, year, year - 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                : new YearlyWindow(regime, year, year - 1, LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 30));
    }

    private static InspectionFact fact(long subject, boolean obliged, InspectionStatus status, boolean late) {
        return new InspectionFact(
                new SubjectFact(
                        subject,
                        null,
                        "企业" + subject,
                        "1130",
                        "F",
                        "440106",
                        null,
                        LocalDate.of(2020, 1, 1),
                        SubjectState.ACTIVE,
                        false),
                obliged,
                status,
                null,
                true,
                late,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static <T> T stub(Class<T> door, Function<Object[], Object> answer) {
        return door.cast(
                Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (self, method, arguments) -> {
                    Object result = answer.apply(arguments);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }
}
