package org.hongdun.regulation.casefile.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.platform.clock.LegalClocks;
import org.hongdun.platform.clock.NewClock;
import org.hongdun.regulation.casefile.domain.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTermsTest {

    private static final LegalBook BOOK = ReferenceBook.read();
    private static final OrgPath TIANHE = new OrgPath("/440100/440106/");

    private final LegalClocks clocks = (LegalClocks) Proxy.newProxyInstance(
            LegalClocks.class.getClassLoader(), new Class<?>[] {LegalClocks.class}, (self, method, arguments) -> {
                NewClock wanted = (NewClock) arguments[0];
                return BOOK.reckon(wanted.limit(), wanted.basisOn(), List.of()).lastDay();
            });
    private final CaseTerms terms = new CaseTerms(null, clocks, null);

    /** 7 working days by order no. 28 of 2007, 15 by the procedure rules since 2019; festivals do not count, made-up days do. */
    @ParameterizedTest
    @CsvSource({
        "2010-03-08, 2010-03-17",
        "2018-11-05, 2018-11-14",
        "2018-12-03, 2018-12-12",
        "2019-06-10, 2019-07-01",
        "2026-03-02, 2026-03-23",
        "2026-09-28, 2026-10-23"
    })
    void the_decision_on_filing_is_due_by_the_law_of_the_day_of_registration(LocalDate registered, LocalDate due) {
        assertThat(start(registered + "T01:00:00Z")).isEqualTo(new Term("CASE.CHECK", due));
    }

    @Test
    void a_source_of_the_night_is_registered_on_the_day_that_has_begun_here() {
        assertThat(start("2026-03-01T16:30:00Z").dueOn()).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    @Test
    void between_the_two_rules_there_was_no_term() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> start("2019-02-01T01:00:00Z"))
                .returns(CalendarError.NO_PARAMETER_IN_FORCE, RuleViolation::reason);
    }

    private Term start(String at) {
        return terms.start("AY2026-000001", "广州示例商贸有限公司", TIANHE, Instant.parse(at));
    }
}
