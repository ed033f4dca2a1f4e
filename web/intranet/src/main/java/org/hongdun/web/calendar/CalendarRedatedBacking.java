package org.hongdun.web.calendar;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.platform.clock.ClockNotices;
import org.hongdun.platform.clock.RedatedRow;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind calendar/redated.xhtml: due dates that a change of the calendar has moved. */
@Named
@ViewScoped
public class CalendarRedatedBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClockNotices clocks;

    private PagedList<RedatedRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(clocks::redated, "matter", "version");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                clocks::redated,
                Words.word("menu.redated"),
                Words.words(
                        "redated.matter",
                        "redated.title",
                        "redated.code",
                        "redated.unit",
                        "redated.changedDay",
                        "redated.oldDueOn",
                        "redated.newDueOn",
                        "redated.withdrawn",
                        "redated.at"),
                CalendarRedatedBacking::cells);
    }

    private static List<?> cells(RedatedRow row) {
        return asList(
                row.matterKey(),
                row.title(),
                row.code(),
                row.unitCode(),
                Formats.date(row.changedDay()),
                Formats.date(row.oldDueOn()),
                Formats.date(row.newDueOn()),
                row.signalsWithdrawn(),
                Formats.time(row.redatedAt()));
    }

    public PagedList<RedatedRow> getList() {
        return list;
    }
}
