package org.hongdun.platform.calendar.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.Deadline;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.Regime;
import org.hongdun.platform.calendar.YearlyWindow;

/** All parameters and all known days at one moment: what a clerk would have open on the desk to count a term. */
public final class LegalBook {

    private static final String REGIME = "REGIME.YEARLY";
    private static final String ALARM = "CALENDAR.ALARM";
    private static final int MARCH = 3;

    private final Map<String, List<LegalValue>> values;
    private final WorkingCalendar calendar;
    private final Set<Integer> knownYears;

    public LegalBook(Collection<LegalValue> values, Collection<CalendarDay> days) {
        this.values = values.stream().collect(groupingBy(LegalValue::code));
        this.calendar = new WorkingCalendar(select(days, false), select(days, true));
        this.knownYears = days.stream().map(day -> day.day().getYear()).collect(toUnmodifiableSet());
    }

    private static Set<LocalDate> select(Collection<CalendarDay> days, boolean working) {
        return days.stream()
                .filter(day -> day.working() == working)
                .map(CalendarDay::day)
                .collect(toUnmodifiableSet());
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public Optional<LegalValue> find(String code, LocalDate on) {
        return values.getOrDefault(code, List.of()).stream()
                .filter(value -> !on.isBefore(value.validFrom()))
                .filter(value -> value.validTo() == null || !on.isAfter(value.validTo()))
                .findFirst();
    }

    public LegalValue inForce(String code, LocalDate on) {
        return find(code, on).orElseThrow(() -> new RuleViolation(CalendarError.NO_PARAMETER_IN_FORCE, code, on));
    }

    public Deadline due(String code, LocalDate acceptedOn) {
        LegalValue term = inForce(code, acceptedOn);
        LocalDate dueOn = switch (term.unit()) {
            case "WD" -> calendar.plusWorkingDays(acceptedOn, term.asInt());
            case "D" -> acceptedOn.plusDays(term.asInt());
            case "M" -> acceptedOn.plusMonths(term.asInt());
            case "Y" -> acceptedOn.plusYears(term.asInt());
            default -> throw new RuleViolation(CalendarError.NOT_A_TERM, code, term.unit());
        };
        return new Deadline(dueOn, calendar.rolledForward(dueOn), term, isProvisional(acceptedOn, dueOn));
    }

    private boolean isProvisional(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).anyMatch(year -> !knownYears.contains(year));
    }

    public YearlyWindow window(int year) {
        LocalDate march = LocalDate.of(year, MARCH, 1);
        Regime regime = Regime.valueOf(inForce(REGIME, march).text());
        String prefix = regime == Regime.INSPECTION ? "INSP" : "REPORT";
        return new YearlyWindow(
                regime,
                year,
                year - 1,
                dayOf(inForce(prefix + ".WINDOW.START", march), year),
                dayOf(inForce(prefix + ".WINDOW.END", march), year));
    }

    public YearlyWindow currentWindow(LocalDate today) {
        YearlyWindow thisYear = window(today.getYear());
        return today.isBefore(thisYear.opensOn()) ? window(today.getYear() - 1) : thisYear;
    }

    /** This year if it has no calendar, and the next one from the day of the alarm on. */
    public List<Integer> missingYears(LocalDate today) {
        LocalDate alarm = dayOf(inForce(ALARM, today), today.getYear());
        int last = today.isBefore(alarm) ? today.getYear() : today.getYear() + 1;
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !knownYears.contains(year))
                .boxed()
                .toList();
    }

    private static LocalDate dayOf(LegalValue monthAndDay, int year) {
        try {
            return LocalDate.parse(year + "-" + monthAndDay.text());
        } catch (DateTimeException malformed) {
            throw new IllegalStateException(monthAndDay + " is no month and day", malformed);
        }
    }
}
