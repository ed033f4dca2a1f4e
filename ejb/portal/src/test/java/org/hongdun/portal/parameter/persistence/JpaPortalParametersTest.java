package org.hongdun.portal.parameter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Function;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaPortalParametersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void the_row_in_force_on_the_day_counts(TestDatabase database) {
        MonthDay then = in(database, p -> p.dayOfYear("FILING.WINDOW.START", LocalDate.of(2010, 5, 1)));
        MonthDay now = in(database, p -> p.dayOfYear("FILING.WINDOW.START", TODAY));
        int tries = in(database, p -> p.number("ACCOUNT.LOCK.TRIES", TODAY));
        BigDecimal tolerance = in(database, p -> p.amount("INSP.BALANCE.TOLERANCE", TODAY));

        assertThat(then).isEqualTo(MonthDay.of(3, 1));
        assertThat(now).isEqualTo(MonthDay.of(1, 1));
        assertThat(tries).isEqualTo(5);
        assertThat(tolerance).isEqualByComparingTo("0.01");
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void a_limit_without_a_row_is_an_incident(TestDatabase database) {
        assertThatIllegalStateException()
                .isThrownBy(() -> in(database, p -> p.number("FILING.WINDOW.END", LocalDate.of(1999, 1, 1))))
                .withMessageContaining("FILING.WINDOW.END");
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "PORTAL_.*", mode = EnumSource.Mode.MATCH_ALL)
    void national_day_is_no_working_day_and_a_made_up_saturday_is_one(TestDatabase database) {
        var calendar = in(database, JpaPortalParameters::workingCalendar);

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
    }

    private <T> T in(TestDatabase database, Function<JpaPortalParameters, T> work) {
        return database.ask("hongdun-portal", (EntityManager entities) -> {
            JpaPortalParameters parameters = new JpaPortalParameters();
            parameters.em = entities;
            return work.apply(parameters);
        });
    }
}
