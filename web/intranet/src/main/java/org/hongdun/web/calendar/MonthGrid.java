package org.hongdun.web.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A month as a small table, weeks from Monday to Sunday.
 *
 * @param name in the page's language
 * @param weeks of seven cells each; a cell outside the month has no day
 */
public record MonthGrid(YearMonth month, String name, List<List<Cell>> weeks) implements Serializable {

    private static final int DAYS = 7;

    /**
     * One square.
     *
     * @param look style class, blank for a plain day
     * @param words what the look means, for those who do not see it; blank for a plain day
     */
    public record Cell(LocalDate day, String look, String words) implements Serializable {

        static final Cell OUTSIDE = new Cell(null, "", "");
    }

    static MonthGrid of(YearMonth month, Locale locale, Function<LocalDate, Cell> cells) {
        List<Cell> row = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            row.add(Cell.OUTSIDE);
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            row.add(cells.apply(month.atDay(day)));
            if (row.size() == DAYS) {
                weeks.add(List.copyOf(row));
                row.clear();
            }
        }
        while (!row.isEmpty() && row.size() < DAYS) {
            row.add(Cell.OUTSIDE);
        }
        if (!row.isEmpty()) {
            weeks.add(List.copyOf(row));
        }
        return new MonthGrid(month, month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale), weeks);
    }

    /** Short names of the days of the week, from Monday. */
    static List<String> weekdays(Locale locale) {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, locale))
                .toList();
    }
}
