package org.hongdun.platform.calendar.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.calendar.CalendarDay;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.DayKind;
import org.hongdun.platform.calendar.Deadline;
import org.hongdun.platform.calendar.LawRule;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.Reckoning;
import org.hongdun.platform.calendar.Regime;
import org.hongdun.platform.calendar.StopSpan;
import org.hongdun.platform.calendar.Term;
import org.hongdun.platform.calendar.YearlyWindow;

/** All parameters and all known days at one moment: what a clerk would have open on the desk to count a term. */
public final class LegalBook implements CalendarEdition {

    private static final String REGIME = "REGIME.YEARLY";
    private static final String ALARM = "CALENDAR.ALARM";
    private static final int MARCH = 3;

    private final Map<String, List<LegalValue>> values;
    private final List<LawRule> laws;
    private final Map<LocalDate, CalendarDay> days;
    private final WorkingCalendar calendar;
    private final Set<Integer> knownYears;
    private final int version;

    public LegalBook(
            Collection<LegalValue> values, Collection<LawRule> laws, Collection<CalendarDay> days, int version) {
        this.values = values.stream().collect(groupingBy(LegalValue::code));
        this.laws = laws.stream().sorted(Comparator.comparing(LawRule::code)).toList();
        this.days = days.stream().collect(toUnmodifiableMap(CalendarDay::day, identity()));
        this.calendar = new WorkingCalendar(select(days, DayKind.OFF), select(days, DayKind.MAKE_UP));
        this.knownYears = days.stream().map(day -> day.day().getYear()).collect(toUnmodifiableSet());
        this.version = version;
    }

    private static Set<LocalDate> select(Collection<CalendarDay> days, DayKind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(CalendarDay::day)
                .collect(toUnmodifiableSet());
    }

    /**
     * The book with one day changed.
     *
     * @param changed the day as it is to be, null for an ordinary one
     */
    public LegalBook with(LocalDate day, CalendarDay changed) {
        Stream<CalendarDay> others =
                days.values().stream().filter(known -> !known.day().equals(day));
        return new LegalBook(
                values.values().stream().flatMap(List::stream).toList(),
                laws,
                Stream.concat(others, Stream.ofNullable(changed)).toList(),
                version + 1);
    }

    public Optional<CalendarDay> day(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public WorkingCalendar workingCalendar() {
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
        LegalValue parameter = inForce(code, acceptedOn);
        Reckoning reckoning = reckon(parameter.asTerm(), parameter, acceptedOn, List.of());
        return new Deadline(reckoning.lastDay(), reckoning.rolledDay(), parameter, reckoning.provisional());
    }

    @Override
    public Reckoning reckon(String limit, LocalDate start, Collection<StopSpan> stops) {
        Optional<Term> term = Term.find(limit);
        if (term.isPresent()) {
            return reckon(term.get(), LawRule.GENERAL, start, stops);
        }
        LegalValue parameter = inForce(limit, start);
        return reckon(parameter.asTerm(), parameter, start, stops);
    }

    @Override
    public Reckoning reckon(Term term, String lawCode, LocalDate start, Collection<StopSpan> stops) {
        return reckon(term, law(lawCode, start), null, start, stops);
    }

    private Reckoning reckon(Term term, LegalValue parameter, LocalDate start, Collection<StopSpan> stops) {
        String lawCode = parameter.lawCode() == null ? LawRule.GENERAL : parameter.lawCode();
        return reckon(term, law(lawCode, start), parameter, start, stops);
    }

    private Reckoning reckon(
            Term term, LawRule law, LegalValue parameter, LocalDate start, Collection<StopSpan> stops) {
        Term counted = law.counted(term);
        Counting counting = new Counting(calendar, days, stops);
        LocalDate lastDay = counting.lastDay(counted, start);
        LocalDate rolledDay = law.rolling() ? counting.rolledForward(lastDay) : lastDay;
        return new Reckoning(
                term,
                counted,
                law,
                parameter,
                start,
                lastDay,
                rolledDay,
                counting.skipped(),
                counting.madeUp(),
                isProvisional(start, rolledDay));
    }

    private LawRule law(String code, LocalDate on) {
        return laws.stream()
                .filter(rule -> rule.code().equals(code) && rule.isInForceOn(on))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(CalendarError.NO_LAW_IN_FORCE, code, on));
    }

    @Override
    public List<LawRule> laws(LocalDate on) {
        return laws.stream().filter(rule -> rule.isInForceOn(on)).toList();
    }

    /** The day on which something sent on line at that moment counts as received. */
    public LocalDate onlineReceiptDay(Instant arrivedAt, ZoneId zone) {
        ZonedDateTime arrived = arrivedAt.atZone(zone);
        LocalDate day = arrived.toLocalDate();
        LocalTime closing = LocalTime.parse(inForce("RECEIPT.CUTOFF", day).text());
        boolean late = calendar.isWorkingDay(day) && arrived.toLocalTime().isAfter(closing);
        return calendar.rolledForward(late ? day.plusDays(1) : day);
    }

    /** Office hours between two instants. */
    public Duration workingTime(Instant from, Instant to, ZoneId zone) {
        LocalDate day = from.atZone(zone).toLocalDate();
        return new WorkingTime(
                        calendar,
                        days.values().stream()
                                .filter(half -> half.kind() == DayKind.HALF)
                                .collect(toUnmodifiableMap(CalendarDay::day, CalendarDay::offPart)),
                        WorkingTime.Hours.parse(inForce("WORK.MORNING", day).text()),
                        WorkingTime.Hours.parse(inForce("WORK.AFTERNOON", day).text()))
                .between(from, to, zone);
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
