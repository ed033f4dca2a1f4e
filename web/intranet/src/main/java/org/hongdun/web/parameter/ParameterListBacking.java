package org.hongdun.web.parameter;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
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

    private PagedList<LegalValue> list;
    private int year;
    private List<CalendarDay> days;
    private List<Integer> missingYears;

    @PostConstruct
    void open() {
        list = new PagedList<>(legal::parameters, "code", "legalBasis", "unit", "on");
        year = LocalDate.now(clock).getYear();
        days = legal.days(year);
        missingYears = legal.missingYears();
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                legal::parameters,
                Words.word("menu.parameters"),
                Words.words(
                        "parameter.code",
                        "parameter.text",
                        "parameter.unit",
                        "parameter.validFrom",
                        "parameter.validTo",
                        "parameter.legalBasis"),
                ParameterListBacking::cells);
    }

    private static List<?> cells(LegalValue row) {
        return asList(
                row.code(),
                row.text(),
                Words.word("parameter.unit." + row.unit()),
                Formats.date(row.validFrom()),
                Formats.date(row.validTo()),
                row.legalBasis());
    }

    public PagedList<LegalValue> getList() {
        return list;
    }

    public Integer getYear() {
        return year;
    }

    public List<CalendarDay> getDays() {
        return days;
    }

    public List<Integer> getMissingYears() {
        return missingYears;
    }
}
