package org.hongdun.platform.clock.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.clock.SignalCause;
import org.hongdun.platform.clock.SignalKind;

/**
 * When one clock speaks: a hint one working day before the promised end (three days for calendar days), a warning on its
 * last day, a yellow card when the promise is broken, a red one when the law is. Without a promise there is no yellow.
 */
public final class SignalPlan {

    /**
     * @param from the moment from which the signal is true
     * @param until the moment from which a graver one takes its place, null for never
     */
    public record Planned(SignalKind signal, SignalCause cause, Instant from, Instant until) {

        boolean isTrueAt(Instant now) {
            return !now.isBefore(from) && (until == null || now.isBefore(until));
        }
    }

    private final WorkingCalendar calendar;
    private final SignalHours hours;
    private final List<Planned> planned = new ArrayList<>();

    public SignalPlan(ClockDates dates, WorkingCalendar calendar, SignalHours hours) {
        this.calendar = calendar;
        this.hours = hours;
        Instant hint = morning(hintDay(dates));
        Instant warning = dates.promisedOn()
                .atTime(hours.warningAt())
                .atZone(hours.zone())
                .toInstant();
        Instant overPromise = morning(dayAfter(dates.promisedOn(), dates.promiseInDays()));
        Instant overLegal = morning(dayAfter(dates.dueOn(), dates.limitInDays()));
        planned.add(new Planned(SignalKind.HINT, SignalCause.BEFORE_PROMISE, hint, warning));
        planned.add(new Planned(SignalKind.WARNING, SignalCause.LAST_DAY, warning, overPromise));
        if (dates.promisedOn().isBefore(dates.dueOn())) {
            planned.add(new Planned(SignalKind.YELLOW, SignalCause.OVER_PROMISE, overPromise, overLegal));
        }
        planned.add(new Planned(SignalKind.RED, SignalCause.OVER_LEGAL, overLegal, null));
    }

    private LocalDate hintDay(ClockDates dates) {
        if (dates.promiseInDays()) {
            return dates.promisedOn().minusDays(hours.hintDays());
        }
        LocalDate day = dates.promisedOn();
        for (int left = hours.hintWorkingDays(); left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private LocalDate dayAfter(LocalDate last, boolean inDays) {
        return inDays ? last.plusDays(1) : calendar.plusWorkingDays(last, 1);
    }

    private Instant morning(LocalDate day) {
        return day.atTime(LocalTime.MIN).atZone(hours.zone()).toInstant();
    }

    /** A card that stands too long: from the day after the working days of cure. */
    Planned uncured(Instant yellowRaisedAt) {
        LocalDate raised = yellowRaisedAt.atZone(hours.zone()).toLocalDate();
        return new Planned(
                SignalKind.RED,
                SignalCause.YELLOW_UNCURED,
                morning(calendar.plusWorkingDays(raised, hours.cureWorkingDays() + 1)),
                null);
    }

    /** What the clock has to say at that moment and has not said yet. */
    public List<Planned> due(Instant now, List<ClockSignal> standing) {
        return withUncured(standing).stream()
                .filter(plan -> plan.isTrueAt(now) && isNew(plan, standing))
                .toList();
    }

    /** When it next has something to say after that moment; empty when everything is said. */
    public Optional<Instant> nextAfter(Instant now, List<ClockSignal> standing) {
        return withUncured(standing).stream()
                .filter(plan -> plan.from().isAfter(now) && isNew(plan, standing))
                .map(Planned::from)
                .min(Comparator.naturalOrder());
    }

    /** Whether the signal is still justified at that moment by the dates of this plan. */
    public boolean justifies(ClockSignal signal, Instant now, List<ClockSignal> standing) {
        return withUncured(standing).stream()
                .anyMatch(plan -> signal.is(plan.signal(), plan.cause()) && !now.isBefore(plan.from()));
    }

    /** When a clock that has said nothing yet first speaks. */
    public Instant firstOf() {
        return planned.get(0).from();
    }

    private List<Planned> withUncured(List<ClockSignal> standing) {
        List<Planned> all = new ArrayList<>(planned);
        standing.stream()
                .filter(signal -> signal.is(SignalKind.YELLOW, SignalCause.OVER_PROMISE))
                .findFirst()
                .ifPresent(yellow -> all.add(uncured(yellow.raisedAt())));
        return all;
    }

    private static boolean isNew(Planned plan, List<ClockSignal> standing) {
        return standing.stream().noneMatch(signal -> signal.is(plan.signal(), plan.cause()));
    }
}
