package org.hongdun.platform.calendar.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hongdun.kernel.database.Csv;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.Certainty;
import org.hongdun.platform.calendar.DayKind;
import org.hongdun.platform.calendar.LawRule;
import org.hongdun.platform.calendar.LegalValue;

/** The book as a fresh installation has it. */
public final class Reference {

    private Reference() {}

    public static LegalBook demoCity() {
        return book("demo/");
    }

    public static LegalBook production() {
        return book("production/");
    }

    private static LegalBook book(String regime) {
        List<LegalValue> values = Stream.of("", regime)
                .flatMap(folder -> rows(folder + "legal_parameter.csv").stream())
                .map(row -> new LegalValue(
                        row.get(0),
                        row.get(3),
                        row.get(4),
                        LocalDate.parse(row.get(1)),
                        day(row.get(2)),
                        row.get(5),
                        text(row.get(6)),
                        certainty(row.get(7))))
                .toList();
        return new LegalBook(values, laws(), days(), 0);
    }

    static List<LawRule> laws() {
        return rows("term_rule.csv").stream()
                .map(row -> new LawRule(
                        row.get(0),
                        LocalDate.parse(row.get(1)),
                        day(row.get(2)),
                        row.get(3),
                        row.get(4),
                        row.get(5).equals("1"),
                        text(row.get(6)),
                        row.get(7),
                        certainty(row.get(8))))
                .toList();
    }

    static List<CalendarDay> days() {
        return rows("work_calendar.csv").stream()
                .map(row -> CalendarDay.of(
                        LocalDate.parse(row.get(0)), DayKind.valueOf(row.get(1)), row.get(2), row.get(3)))
                .toList();
    }

    static List<List<String>> rows(String file) {
        try {
            return Csv.read("sql/reference/" + file).rows();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Certainty certainty(String cell) {
        return cell.isEmpty() ? Certainty.SOURCED : Certainty.valueOf(cell);
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
