package org.hongdun.registry.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongdun.registry.filing.FilingSamples.ALLROUNDER;
import static org.hongdun.registry.filing.FilingSamples.NOW;
import static org.hongdun.registry.filing.FilingSamples.TIANHE;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.domain.CalendarEntry;
import org.hongdun.platform.calendar.domain.LegalBook;
import org.hongdun.platform.calendar.domain.LegalParameter;
import org.hongdun.platform.calendar.domain.TermRule;
import org.hongdun.registry.filing.FilingChannel;
import org.hongdun.registry.filing.NewFiling;
import org.hongdun.registry.filing.domain.Authority;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms by the dated rows of the reference data, against days counted by hand on the calendar. */
class FilingTermsTest {

    private static FilingTerms terms;

    @BeforeAll
    static void open_the_book() {
        LegalBook book = TestDatabase.INTRANET_ON_H2.ask(
                "hongdun-platform",
                entities -> new LegalBook(
                        entities.createQuery("select p from LegalParameter p", LegalParameter.class)
                                .getResultStream()
                                .map(LegalParameter::asValue)
                                .toList(),
                        entities.createQuery("select r from TermRule r", TermRule.class)
                                .getResultStream()
                                .map(TermRule::asRule)
                                .toList(),
                        entities.createQuery("select d from CalendarEntry d", CalendarEntry.class)
                                .getResultStream()
                                .map(CalendarEntry::asDay)
                                .toList(),
                        0));
        terms = new FilingTerms((LegalCalendar) Proxy.newProxyInstance(
                FilingTermsTest.class.getClassLoader(), new Class<?>[] {LegalCalendar.class}, (proxy, asked, with) -> {
                    String name = asked.getName().equals("parameter") ? "inForce" : asked.getName();
                    try {
                        return LegalBook.class
                                .getMethod(name, asked.getParameterTypes())
                                .invoke(book, with);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                }));
    }

    @Test
    void the_law_changed_on_the_first_of_march_2022() {
        assertThat(terms.regime(LocalDate.of(2002, 5, 1))).isEqualTo(RegistrationRegime.OLD);
        assertThat(terms.regime(LocalDate.of(2022, 2, 28))).isEqualTo(RegistrationRegime.OLD);
        assertThat(terms.regime(LocalDate.of(2022, 3, 1))).isEqualTo(RegistrationRegime.NEW);
    }

    /** 2026-04-30 is a Thursday before Labour Day (05-01 to 05-05), Saturday 05-09 works. */
    @ParameterizedTest
    @CsvSource({"2026-11-26, 2026-12-03", "2026-04-30, 2026-05-11", "2026-09-24, 2026-10-09", "2003-06-02, 2003-06-02"})
    void what_is_missing_is_told_within_five_working_days_since_july_2004(LocalDate received, LocalDate last) {
        assertThat(terms.answerBy(received)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-18, LIMITED_COMPANY, COUNTER, 2026-06-24",
        "2026-11-26, HOUSEHOLD, COUNTER, 2026-12-01",
        "2022-03-01, LIMITED_COMPANY, COUNTER, 2022-03-04",
        "2022-02-28, LIMITED_COMPANY, COUNTER, 2022-02-28",
        "2010-03-01, LIMITED_COMPANY, LETTER, 2010-03-16",
        "2004-03-01, LIMITED_COMPANY, LETTER, 2004-03-31",
        "2012-03-01, HOUSEHOLD, COUNTER, 2012-03-16",
        "2010-03-01, HOUSEHOLD, COUNTER, 2010-03-01"
    })
    void the_last_day_to_decide_is_counted_from_acceptance(
            LocalDate acceptedOn, SubjectKind kind, FilingChannel channel, LocalDate last) {
        Filing filing = Filing.drafted(
                new NewFiling(UUID.randomUUID(), RegistrationMatter.ESTABLISH, kind, List.of(), channel, null),
                kind,
                null,
                new Authority("440106", TIANHE),
                RegistrationRegime.NEW,
                ALLROUNDER,
                NOW);

        assertThat(terms.decideBy(filing, acceptedOn)).isEqualTo(last);
    }

    @Test
    void a_limit_that_the_law_of_the_day_lacks_is_none() {
        assertThat(terms.number("REG.CAPITAL.MIN.LIMITED", LocalDate.of(2010, 3, 1)))
                .hasValueSatisfying(least -> assertThat(least).isEqualByComparingTo("3"));
        assertThat(terms.number("REG.CAPITAL.MIN.LIMITED", LocalDate.of(2014, 3, 1)))
                .isEmpty();
        assertThat(terms.end("REG.SIMPLECANCEL.PUBLISH", LocalDate.of(2020, 1, 1)))
                .isEmpty();
        assertThat(terms.date("REG.CAPITAL.ADJUST", LocalDate.of(2026, 1, 1))).hasValue(LocalDate.of(2027, 6, 30));
    }
}
