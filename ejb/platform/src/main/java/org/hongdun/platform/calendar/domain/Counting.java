package org.hongdun.platform.calendar.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.SkippedDay;
import org.hongdun.platform.calendar.SkippedDay.Why;
import org.hongdun.platform.calendar.StopSpan;
import org.hongdun.platform.calendar.Term;
import org.hongdun.platform.calendar.TermUnit;

/** Counts one term out day by day, as a clerk would with a finger on the calendar. */
final class Counting {

    private final WorkingCalendar calendar;
    private final Map<LocalDate, CalendarDay> days;
    private final Collection<StopSpan> stops;
    private final List<SkippedDay> skipped = new ArrayList<>();
    private final List<CalendarDay> madeUp = new ArrayList<>();

    Counting(WorkingCalendar calendar, Map<LocalDate, CalendarDay> days, Collection<StopSpan> stops) {
        this.calendar = calendar;
        this.days = days;
        this.stops = stops;
    }

    /** The last day; the start is not counted. A stop lengthens months and years by the days it lasted. */
    LocalDate lastDay(Term term, LocalDate start) {
        LocalDate plain = switch (term.unit()) {
            case WD -> null;
            case D -> start.plusDays(term.count());
            case M -> start.plusMonths(term.count());
            case Y -> start.plusYears(term.count());
        };
        if (plain != null && stops.isEmpty()) {
            return plain;
        }
        boolean workingDays = term.unit() == TermUnit.WD;
        long left = workingDays ? term.count() : ChronoUnit.DAYS.between(start, plain);
        LocalDate day = start;
        while (left > 0) {
            day = day.plusDays(1);
            if (isCounted(day, workingDays)) {
                left--;
            }
        }
        return day;
    }

    private boolean isCounted(LocalDate day, boolean workingDays) {
        if (stops.stream().anyMatch(stop -> stop.covers(day))) {
            skipped.add(new SkippedDay(day, Why.STOPPED, null, false));
            return false;
        }
        if (!workingDays) {
            return true;
        }
        if (!calendar.isWorkingDay(day)) {
            skipped.add(free(day, false));
            return false;
        }
        if (calendar.makeUp().contains(day)) {
            madeUp.add(days.get(day));
        }
        return true;
    }

    /** The legal end of a term that may run on. */
    LocalDate rolledForward(LocalDate lastDay) {
        LocalDate rolled = calendar.rolledForward(lastDay);
        for (LocalDate day = lastDay; day.isBefore(rolled); day = day.plusDays(1)) {
            skipped.add(free(day, true));
        }
        return rolled;
    }

    private SkippedDay free(LocalDate day, boolean rolled) {
        CalendarDay named = days.get(day);
        return named == null
                ? new SkippedDay(day, Why.WEEKEND, null, rolled)
                : new SkippedDay(day, Why.HOLIDAY, named.name(), rolled);
    }

    List<SkippedDay> skipped() {
        return skipped;
    }

    List<CalendarDay> madeUp() {
        return madeUp;
    }
}
