package org.hongdun.web.portal.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongdun.portal.filing.FilingCalendar;
import org.hongdun.portal.filing.FilingDesk;
import org.hongdun.portal.filing.FilingRow;
import org.hongdun.web.portal.PageTexts;

/** Behind filing/list.xhtml. */
@Named("filingList")
@RequestScoped
public class FilingListBacking {

    @Inject
    private FilingDesk desk;

    @Inject
    private FilingCalendar calendar;

    private List<FilingRow> rows;
    private int yearToFile;

    public List<FilingRow> getRows() {
        if (rows == null) {
            rows = desk.mine();
            yearToFile = calendar.window().reportYear();
        }
        return rows;
    }

    /** Whether the report of the open window has not been begun. */
    public boolean isToStart() {
        return getRows().stream().noneMatch(row -> row.reportYear() == yearToFile);
    }

    public String getStartTitle() {
        return PageTexts.say("filing.title", String.valueOf(yearToFile));
    }

    public String title(FilingRow row) {
        return PageTexts.say("filing.title", String.valueOf(row.reportYear()));
    }

    public String chip(FilingRow row) {
        return FilingLook.chip(row.state());
    }
}
