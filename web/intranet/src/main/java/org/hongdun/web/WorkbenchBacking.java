package org.hongdun.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.ExchangeMonitor;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.approval.WorkRow;
import org.hongdun.platform.approval.WorkView;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.LegalReading;
import org.hongdun.platform.calendar.YearlyWindow;
import org.hongdun.registry.inspection.InspectionRow;
import org.hongdun.registry.inspection.InspectionWork;
import org.hongdun.regulation.complaint.Complaints;
import org.hongdun.web.frame.Me;
import org.hongdun.web.inspection.InspectionColumns;
import org.hongdun.web.theme.BarChart;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind workbench.xhtml: what waits, by statutory time left, and how far the year has come. */
@Named
@ViewScoped
public class WorkbenchBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CURVE_DAYS = 7;
    private static final int NOTICE_DAYS = 60;

    /** One number of an operator's or administrator's workbench. */
    public record Tile(String key, String hint, String path, long amount, String css) implements Serializable {}

    @Inject
    private transient Me me;

    @Inject
    private InspectionWork work;

    @Inject
    private WorkList tasks;

    @Inject
    private Complaints complaints;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private LegalReading legal;

    @Inject
    private ExchangeMonitor exchange;

    @Inject
    private Clock clock;

    private LocalDate today;
    private boolean workingDay;
    private int daysToClose = -1;
    private int reportYear;
    private boolean reviewing;
    private PagedList<InspectionRow> list;
    private PagedList<WorkRow> todo;
    private InspectionWork.Progress progress;
    private BarChart curve;
    private Long next;
    private long complaintsSoon;
    private List<CalendarDay> days = List.of();
    private final List<Tile> tiles = new ArrayList<>();

    @PostConstruct
    void open() {
        today = LocalDate.now(clock);
        workingDay = calendar.isWorkingDay(today);
        YearlyWindow window = calendar.currentWindow(today);
        reportYear = window.reportYear();
        daysToClose = window.isOpenOn(today) ? calendar.workingDaysLeft(today, window.closesOn()) : -1;
        reviewing = me.may("inspection-read");
        if (reviewing) {
            openInspections();
        } else if (me.may("task-handle")) {
            todo = new PagedList<>(query -> tasks.list(WorkView.TODO, query));
        }
        if (me.may("complaint-read")) {
            complaintsSoon = complaints
                    .list(new ListQuery(0, 1, null, true, Map.of("due", "soon")))
                    .total();
        }
        if (me.may("parameter-read")) {
            days = legal.days(today.getYear()).stream()
                    .filter(day -> !day.day().isBefore(today) && day.day().isBefore(today.plusDays(NOTICE_DAYS)))
                    .limit(6)
                    .toList();
        }
        if (me.may("exchange-monitor")) {
            tiles.add(documents(DocumentState.PARKED, "workbench.tile.parked", "alert"));
            tiles.add(documents(DocumentState.REFUSED, "workbench.tile.refused", "soon"));
            tiles.add(documents(DocumentState.WAITING, "workbench.tile.waiting", ""));
        }
    }

    private void openInspections() {
        list = new PagedList<>(work::open);
        progress = work.progress(reportYear, CURVE_DAYS);
        curve = new BarChart(
                progress.curve().stream()
                        .map(day -> new BarChart.Bar(
                                day.day().toString().substring(5), day.passed(), String.valueOf(day.passed()), ""))
                        .toList(),
                0);
        next = work.open(ListQuery.page(0, 1)).rows().stream()
                .map(InspectionRow::id)
                .findFirst()
                .orElse(null);
    }

    private Tile documents(DocumentState state, String key, String css) {
        long amount = exchange.documents(new ListQuery(0, 1, null, true, Map.of("state", state.name())))
                .total();
        return new Tile(key, key + ".hint", "/exchange/list.xhtml?state=" + state, amount, amount > 0 ? css : "");
    }

    public void export() {
        if (reviewing) {
            ListExport.answerIfAsked(
                    list, work::open, InspectionColumns.file(), InspectionColumns.titles(), InspectionColumns::cells);
        }
    }

    public LocalDate getToday() {
        return today;
    }

    public boolean isWorkingDay() {
        return workingDay;
    }

    public int getDaysToClose() {
        return daysToClose;
    }

    public int getReportYear() {
        return reportYear;
    }

    public boolean isReviewing() {
        return reviewing;
    }

    public PagedList<InspectionRow> getList() {
        return list;
    }

    /** What waits for an officer who reviews no inspections; null for who handles no tasks. */
    public PagedList<WorkRow> getTodo() {
        return todo;
    }

    public InspectionWork.Progress getProgress() {
        return progress;
    }

    public BarChart getCurve() {
        return curve;
    }

    public Long getNext() {
        return next;
    }

    public long getComplaintsSoon() {
        return complaintsSoon;
    }

    public List<CalendarDay> getDays() {
        return days;
    }

    public List<Tile> getTiles() {
        return tiles;
    }
}
