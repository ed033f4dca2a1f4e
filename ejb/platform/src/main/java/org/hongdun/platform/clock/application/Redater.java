package org.hongdun.platform.clock.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.CalendarShift;
import org.hongdun.platform.clock.domain.ClockDates;
import org.hongdun.platform.clock.domain.ClockSignal;
import org.hongdun.platform.clock.domain.LastDay;
import org.hongdun.platform.clock.domain.LegalClock;
import org.hongdun.platform.clock.domain.Redating;
import org.hongdun.platform.clock.domain.SignalHours;
import org.hongdun.platform.clock.domain.SignalPlan;
import org.hongdun.platform.clock.domain.Withdrawal;
import org.hongdun.platform.clock.persistence.ClockRows;

/**
 * Moves the open clocks when the calendar changes. Clocks that are counted alike move with one statement; those with
 * standstills one by one. A signal that has become untrue is withdrawn, and may go out again in time.
 */
final class Redater {

    private static final int CHUNK = 200;

    private final ClockRows rows;
    private final SignalHours hours;

    Redater(ClockRows rows, SignalHours hours) {
        this.rows = rows;
        this.hours = hours;
    }

    /** How many open clocks would get another date; changes nothing. */
    long wouldMove(CalendarShift shift) {
        int version = shift.edition().version();
        return rows.alike(shift.day(), version).stream()
                        .filter(group -> !dates(group, shift.edition()).equals(group.dates()))
                        .mapToLong(ClockRows.Alike::number)
                        .sum()
                + rows.singular(shift.day(), version).stream()
                        .filter(clock -> !clock.datesUnder(shift.edition()).equals(clock.dates()))
                        .count();
    }

    /**
     * Moves them.
     *
     * @param withdrawn takes up the signals that were taken back
     */
    long move(CalendarShift shift, Instant now, List<ClockSignal> withdrawn) {
        int version = shift.edition().version();
        long moved = 0;
        for (ClockRows.Alike group : rows.alike(shift.day(), version)) {
            ClockDates dates = dates(group, shift.edition());
            if (!dates.equals(group.dates())) {
                SignalPlan plan = new SignalPlan(dates, shift.edition().workingCalendar(), hours);
                rows.move(group, dates, plan.firstOf(), shift, now);
                moved += group.number();
            }
        }
        List<Long> single =
                rows.singular(shift.day(), version).stream().map(LegalClock::id).toList();
        for (LegalClock clock : single.isEmpty() ? List.<LegalClock>of() : rows.locked(single)) {
            moved += move(clock, shift.day(), shift.edition(), now);
        }
        rows.keep(version);
        List<Long> heard = rows.movedAndHeard(version);
        for (int from = 0; from < heard.size(); from += CHUNK) {
            List<Long> chunk = heard.subList(from, Math.min(heard.size(), from + CHUNK));
            withdrawn.addAll(takeBack(rows.locked(chunk), shift.edition(), now, Withdrawal.CALENDAR));
        }
        return moved;
    }

    /**
     * Brings up to date what was started or resumed with an older edition.
     *
     * @param days takes up the last days that have moved
     * @param withdrawn takes up the signals that were taken back
     * @return how many clocks were looked at
     */
    int catchUp(
            CalendarEdition edition,
            LocalDate today,
            Instant now,
            int most,
            List<LastDay> days,
            List<ClockSignal> withdrawn) {
        List<Long> ids = rows.stale(edition.version(), most);
        if (!ids.isEmpty()) {
            List<LegalClock> clocks = rows.locked(ids);
            clocks.stream()
                    .filter(clock -> move(clock, today, edition, now) > 0)
                    .map(LegalClock::lastDay)
                    .forEach(days::add);
            withdrawn.addAll(takeBack(clocks, edition, now, Withdrawal.CALENDAR));
        }
        return ids.size();
    }

    private int move(LegalClock clock, LocalDate day, CalendarEdition edition, Instant now) {
        ClockDates old = clock.dates();
        if (!clock.reckon(edition, hours)) {
            return 0;
        }
        rows.add(new Redating(clock, old, day, now));
        return 1;
    }

    /** Withdraws what the dates of those clocks no longer justify. */
    List<ClockSignal> takeBack(List<LegalClock> clocks, CalendarEdition edition, Instant now, Withdrawal reason) {
        List<ClockSignal> taken = new ArrayList<>();
        List<ClockSignal> standing =
                rows.standing(clocks.stream().map(LegalClock::id).toList());
        for (LegalClock clock : clocks) {
            SignalPlan plan = clock.plan(edition, hours);
            List<ClockSignal> own =
                    standing.stream().filter(signal -> signal.clock() == clock).toList();
            List<ClockSignal> untrue = own.stream()
                    .filter(signal -> !plan.justifies(signal, now, own))
                    .toList();
            untrue.forEach(signal -> signal.withdraw(reason, now));
            if (!untrue.isEmpty()) {
                rows.redating(edition.version(), clock.id()).ifPresent(row -> row.withdrawn(untrue.size()));
            }
            taken.addAll(untrue);
        }
        return taken;
    }

    private static ClockDates dates(ClockRows.Alike group, CalendarEdition edition) {
        return ClockDates.of(group.limit(), group.promise(), group.basisOn(), List.of(), edition);
    }
}
