package org.hongdun.regulation.casefile.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.database.Csv;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.Certainty;
import org.hongdun.platform.calendar.DayKind;
import org.hongdun.platform.calendar.LawRule;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.domain.LegalBook;

/** Parameters and working days as a fresh installation has them. */
final class ReferenceBook {

    private ReferenceBook() {}

    static LegalBook read() {
        return new LegalBook(
                rows("legal_parameter.csv").stream()
                        .map(row -> new LegalValue(
                                row.get(0),
                                row.get(3),
                                row.get(4),
                                LocalDate.parse(row.get(1)),
                                day(row.get(2)),
                                row.get(5),
                                text(row.get(6)),
                                certainty(row.get(7))))
                        .toList(),
                rows("term_rule.csv").stream()
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
                        .toList(),
                rows("work_calendar.csv").stream()
                        .map(row -> CalendarDay.of(
                                LocalDate.parse(row.get(0)), DayKind.valueOf(row.get(1)), row.get(2), row.get(3)))
                        .toList(),
                0);
    }

    private static List<List<String>> rows(String file) {
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

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
