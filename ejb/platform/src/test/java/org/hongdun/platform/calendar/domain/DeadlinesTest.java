package org.hongdun.platform.calendar.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hongdun.kernel.database.Csv;
import org.hongdun.platform.calendar.Reckoning;
import org.hongdun.platform.calendar.StopSpan;
import org.hongdun.platform.calendar.Term;
import org.hongdun.platform.calendar.TermUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Deadlines of every regime, reckoned apart from this program from the table of days in the rulebook; the file says for
 * each where it stands.
 */
class DeadlinesTest {

    private static final LegalBook PRODUCTION = Reference.production();

    private record Case(
            String regime,
            String limit,
            String law,
            LocalDate start,
            Term term,
            List<StopSpan> stops,
            LocalDate lastDay,
            LocalDate rolledDay,
            String source) {

        Reckoning reckoned() {
            return limit.isEmpty()
                    ? PRODUCTION.reckon(term, law, start, stops)
                    : PRODUCTION.reckon(limit, start, stops);
        }

        @Override
        public String toString() {
            return regime + " " + (limit.isEmpty() ? law : limit) + " " + start + " + " + term + " (" + source + ")";
        }
    }

    @TestFactory
    Stream<DynamicTest> the_last_day_and_the_legal_end_are_those_of_the_rulebook() {
        return cases().stream()
                .map(wanted -> DynamicTest.dynamicTest(wanted.toString(), () -> {
                    Reckoning reckoned = wanted.reckoned();

                    assertThat(reckoned.asked())
                            .as("the term in force on that day")
                            .isEqualTo(wanted.term());
                    assertThat(reckoned.law().code()).isEqualTo(wanted.law());
                    assertThat(reckoned.lastDay()).isEqualTo(wanted.lastDay());
                    assertThat(reckoned.rolledDay()).isEqualTo(wanted.rolledDay());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_day_between_is_counted_or_named() {
        return cases().stream()
                .map(wanted -> DynamicTest.dynamicTest(wanted.toString(), () -> {
                    Reckoning reckoned = wanted.reckoned();
                    long between = reckoned.start().until(reckoned.lastDay(), ChronoUnit.DAYS);
                    long skipped = reckoned.skipped().stream()
                            .filter(day -> !day.rolled())
                            .count();
                    long rolled = reckoned.skipped().stream()
                            .filter(day -> day.rolled())
                            .count();

                    if (wanted.term().unit() == TermUnit.WD) {
                        assertThat(between - skipped).isEqualTo(wanted.term().count());
                    }
                    assertThat(rolled).isEqualTo(reckoned.lastDay().until(reckoned.rolledDay(), ChronoUnit.DAYS));
                }));
    }

    @Test
    void the_file_covers_every_regime_and_every_term_of_the_table() {
        List<Case> cases = cases();

        assertThat(cases).hasSizeGreaterThanOrEqualTo(150);
        assertThat(cases.stream().map(Case::regime).collect(toSet())).containsExactlyInAnyOrder("OLD", "2020", "NEW");
        assertThat(cases.stream().map(Case::limit).collect(toSet()))
                .containsAll(Reference.rows("legal_parameter.csv").stream()
                        .filter(row -> !row.get(6).isEmpty())
                        .map(row -> row.get(0))
                        .filter(code -> !code.equals("REG.COMPULSORY_CANCEL.AFTER"))
                        .collect(toSet()));
    }

    private static List<Case> cases() {
        try {
            return Csv.read("calendar/deadlines.csv").rows().stream()
                    .map(row -> new Case(
                            row.get(0),
                            row.get(1),
                            row.get(2),
                            LocalDate.parse(row.get(3)),
                            Term.parse(row.get(4)),
                            stops(row.get(5)),
                            LocalDate.parse(row.get(6)),
                            LocalDate.parse(row.get(7)),
                            row.get(8)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<StopSpan> stops(String cell) {
        return Arrays.stream(cell.split(";"))
                .filter(span -> !span.isEmpty())
                .map(span -> span.split("/"))
                .map(ends -> new StopSpan(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
                .toList();
    }
}
