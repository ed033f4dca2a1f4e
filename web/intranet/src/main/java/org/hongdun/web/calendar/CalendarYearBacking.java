package org.hongdun.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.calendar.CalendarChangeRow;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarMaintenance;
import org.hongdun.platform.calendar.CalendarPreview;
import org.hongdun.platform.calendar.DayKind;
import org.hongdun.platform.calendar.DayPart;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.LegalReading;
import org.hongdun.web.frame.Me;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Languages;
import org.hongdun.web.theme.Notices;

/** Behind calendar/year.xhtml: a year of working days, and for who maintains it one day to change. */
@Named
@ViewScoped
public class CalendarYearBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;
    private static final int CHANGES = 10;

    @Inject
    private LegalReading legal;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private CalendarMaintenance maintenance;

    @Inject
    private transient Me me;

    @Inject
    private transient Languages languages;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Integer year;
    private LocalDate day;
    private List<CalendarDay> days;
    private List<MonthGrid> months;
    private List<String> weekdays;
    private List<Integer> missingYears;
    private List<CalendarChangeRow> changes = List.of();
    private long workingDays;
    private boolean entered;
    private DayKind kind;
    private DayPart offPart;
    private String name;
    private String notice;
    private String reason;
    private CalendarPreview preview;

    public void load() {
        LocalDate today = LocalDate.now(clock);
        year = year == null ? (day == null ? today : day).getYear() : Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year));
        Locale locale = languages.getLocale();
        days = legal.days(year);
        weekdays = MonthGrid.weekdays(locale);
        missingYears = legal.missingYears();
        Map<LocalDate, CalendarDay> special =
                days.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month ->
                        MonthGrid.of(YearMonth.of(year, month), locale, date -> cell(date, special.get(date), today)))
                .toList();
        workingDays = calendar.workingCalendar()
                .workingDaysBetween(LocalDate.of(year - 1, MONTHS, 31), LocalDate.of(year, MONTHS, 31));
        if (me.may("calendar-maintain")) {
            changes = maintenance.changes(ListQuery.page(0, CHANGES)).rows();
            open(special.get(day));
        }
    }

    private MonthGrid.Cell cell(LocalDate date, CalendarDay special, LocalDate today) {
        String now = (date.equals(today) ? " now" : "") + (date.equals(day) ? " last" : "");
        if (special != null) {
            String word = Words.word("calendar.kind." + special.kind());
            return new MonthGrid.Cell(
                    date, special.kind().name().toLowerCase(Locale.ROOT) + now, special.name() + " " + word);
        }
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        return new MonthGrid.Cell(date, (weekend ? "weekend" : "") + now, "");
    }

    private void open(CalendarDay present) {
        entered = present != null;
        kind = entered ? present.kind() : DayKind.OFF;
        offPart = entered ? present.offPart() : null;
        name = entered ? present.name() : null;
        notice = entered ? present.notice() : null;
    }

    public void look() {
        preview = maintenance.preview(
                new CalendarDay(day, kind, kind == DayKind.HALF ? offPart : null, text(name), text(notice)));
    }

    public void lookAtRemoval() {
        preview = maintenance.previewRemoval(day);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    public void reconsider() {
        preview = null;
    }

    public String save() {
        CalendarPreview done = preview.after() == null
                ? maintenance.remove(day, reason, preview.version())
                : maintenance.put(preview.after(), reason, preview.version());
        notices.done("calendar_year.message.info.saved", day, done.moving());
        return "/calendar/year.xhtml?faces-redirect=true&year=" + year;
    }

    public List<DayKind> getKinds() {
        return List.of(DayKind.values());
    }

    public List<DayPart> getParts() {
        return List.of(DayPart.values());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public List<CalendarDay> getDays() {
        return days;
    }

    public List<MonthGrid> getMonths() {
        return months;
    }

    public List<String> getWeekdays() {
        return weekdays;
    }

    public List<Integer> getMissingYears() {
        return missingYears;
    }

    public List<CalendarChangeRow> getChanges() {
        return changes;
    }

    public long getWorkingDays() {
        return workingDays;
    }

    public boolean isEntered() {
        return entered;
    }

    public CalendarPreview getPreview() {
        return preview;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public DayPart getOffPart() {
        return offPart;
    }

    public void setOffPart(DayPart offPart) {
        this.offPart = offPart;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
