package org.hongdun.platform.calendar.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hongdun.kernel.database.Csv;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.LegalValue;

/** The book as a fresh installation has it. */
final class Reference {

    private Reference() {}

    static LegalBook demoCity() {
        return book("demo/");
    }

    static LegalBook production() {
        return book("production/");
    }

    private static LegalBook book(String regime) {
        List<LegalValue> values = Stream.of("", regime)
                .flatMap(folder -> rows(folder + "legal_parameter.csv").stream())
                .map(row -> new LegalValue(
                        row.get(0), row.get(3), row.get(4), LocalDate.parse(row.get(1)), day(row.get(2)), row.get(5)))
                .toList();
        List<CalendarDay> days = rows("work_calendar.csv").stream()
                .map(row -> new CalendarDay(
                        LocalDate.parse(row.get(0)), row.get(1).equals("MAKE_UP"), row.get(2), row.get(3)))
                .toList();
        return new LegalBook(values, days);
    }

    static List<List<String>> rows(String file) {
        try {
            return Csv.read("sql/reference/" + file).rows();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
