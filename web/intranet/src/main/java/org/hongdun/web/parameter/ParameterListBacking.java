package org.hongdun.web.parameter;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.LegalReading;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind parameter/list.xhtml: every day count and threshold with its dates and its legal source, and the calendar. */
@Named
@ViewScoped
public class ParameterListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LegalReading legal;

    @Inject
    private Clock clock;

    /** Days that follow each other with one name: a holiday, or a weekend on which work is made up. */
    public record Run(String name, boolean working, LocalDate from, LocalDate to) implements Serializable {

        Run until(LocalDate day) {
            return new Run(name, working, from, day);
        }

        boolean goesOnWith(CalendarDay day) {
            return day.working() == working
                    && day.name().equals(name)
                    && day.day().equals(to.plusDays(1));
        }

        public long getLength() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    private PagedList<LegalValue> list;
    private int year;
    private String chosenYear;
    private List<Run> runs;
    private List<Integer> missingYears;

    @PostConstruct
    void open() {
        list = new PagedList<>(legal::parameters, "code", "legalBasis", "unit", "on");
        year = LocalDate.now(clock).getYear();
        missingYears = legal.missingYears();
    }

    /** After the address has been read. */
    public void load() {
        if (getYears().stream().anyMatch(other -> other.toString().equals(chosenYear))) {
            year = Integer.parseInt(chosenYear);
        }
        runs = runs(legal.days(year));
        export();
    }

    private static List<Run> runs(List<CalendarDay> days) {
        List<Run> runs = new ArrayList<>();
        for (CalendarDay day : days) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).goesOnWith(day)) {
                runs.set(last, runs.get(last).until(day.day()));
            } else {
                runs.add(new Run(day.name(), day.working(), day.day(), day.day()));
            }
        }
        return runs;
    }

    /** Last year, this year and the next, whose holidays the notice of the winter brings. */
    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return List.of(now - 1, now, now + 1);
    }

    /** What the parameter regulates; the code itself for one that has no name yet. */
    public String name(LegalValue row) {
        return Words.wordOr("parameter.name." + row.code(), row.code());
    }

    /** The value with its unit, as it is read aloud. */
    public String value(LegalValue row) {
        String unit = Words.wordOr("parameter.unitOf." + row.code(), Words.word("parameter.unit." + row.unit()));
        return switch (row.unit()) {
            case "DATE" -> monthDay(MonthDay.parse("--" + row.text()));
            case "TEXT" -> Words.wordOr("parameter.value." + row.text(), row.text());
            case "PCT" -> row.text() + unit;
            default -> row.text() + " " + unit;
        };
    }

    private static String monthDay(MonthDay day) {
        return Formats.fmt2(Words.word("parameter.monthDay"), day.getMonthValue(), day.getDayOfMonth());
    }

    private void export() {
        ListExport.answerIfAsked(
                list,
                legal::parameters,
                Words.word("menu.parameters"),
                Words.words(
                        "parameter.code",
                        "parameter.name",
                        "parameter.text",
                        "parameter.unit",
                        "parameter.validFrom",
                        "parameter.validTo",
                        "parameter.legalBasis",
                        "parameter.law",
                        "parameter.mark"),
                this::cells);
    }

    private List<?> cells(LegalValue row) {
        return asList(
                row.code(),
                name(row),
                row.text(),
                Words.word("parameter.unit." + row.unit()),
                Formats.date(row.validFrom()),
                Formats.date(row.validTo()),
                row.legalBasis(),
                row.lawCode(),
                Words.word("parameter.mark." + row.certainty()));
    }

    public PagedList<LegalValue> getList() {
        return list;
    }

    public Integer getYear() {
        return year;
    }

    public List<Run> getRuns() {
        return runs;
    }

    public String getChosenYear() {
        return chosenYear;
    }

    public void setChosenYear(String chosenYear) {
        this.chosenYear = chosenYear;
    }

    public List<Integer> getMissingYears() {
        return missingYears;
    }
}
