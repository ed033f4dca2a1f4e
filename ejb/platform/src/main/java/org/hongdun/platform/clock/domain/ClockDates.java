package org.hongdun.platform.clock.domain;

import java.time.LocalDate;
import java.util.List;
import org.hongdun.platform.calendar.CalendarEdition;
import org.hongdun.platform.calendar.Reckoning;
import org.hongdun.platform.calendar.StopSpan;
import org.hongdun.platform.calendar.TermUnit;

/**
 * The ends of a clock.
 *
 * @param promisedOn never after {@code dueOn}
 * @param limitInDays whether the legal limit counts calendar days, months or years instead of working days
 */
public record ClockDates(
        LocalDate dueOn, LocalDate legalEnd, LocalDate promisedOn, boolean limitInDays, boolean promiseInDays) {

    public static ClockDates of(
            String limit, String promise, LocalDate basisOn, List<StopSpan> stops, CalendarEdition edition) {
        Reckoning legal = edition.reckon(limit, basisOn, stops);
        Reckoning promised = promise == null ? legal : edition.reckon(promise, basisOn, stops);
        boolean kept = promised.lastDay().isBefore(legal.lastDay());
        Reckoning first = kept ? promised : legal;
        return new ClockDates(legal.lastDay(), legal.rolledDay(), first.lastDay(), inDays(legal), inDays(first));
    }

    private static boolean inDays(Reckoning reckoning) {
        return reckoning.counted().unit() != TermUnit.WD;
    }
}
