package org.hongdun.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Arithmetic of working days (工作日): a day is a working day if it is made up (调休上班), or if it is a weekday that is
 * not off. Pure; the days come from the table {@code work_calendar}.
 *
 * @param off days off by the yearly notice of the State Council
 * @param makeUp weekend days on which work is made up
 */
public record WorkingCalendar(Set<LocalDate> off, Set<LocalDate> makeUp) {

    private static final LocalDate MONDAY = LocalDate.of(1969, 12, 29);

    public WorkingCalendar {
        off = Set.copyOf(off);
        makeUp = Set.copyOf(makeUp);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeUp.contains(day)) {
            return true;
        }
        return isWeekday(day) && !off.contains(day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The last day of a term in working days; the start day is not counted.
     *
     * @param workingDays 0 or more
     */
    public LocalDate plusWorkingDays(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A term has no negative length: " + workingDays);
        }
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day itself, or the next working day if it is none (a term in calendar days that ends on a holiday). */
    public LocalDate rolledForward(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /**
     * Working days after {@code from} up to and including {@code to}; negative if {@code to} lies before {@code from}
     * (working days overrun).
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        long notWorked = off.stream()
                .filter(day -> isWithin(from, to, day) && isWeekday(day) && !makeUp.contains(day))
                .count();
        long madeUp = makeUp.stream()
                .filter(day -> isWithin(from, to, day) && !isWeekday(day))
                .count();
        return Math.toIntExact(weekdays(to) - weekdays(from) - notWorked + madeUp);
    }

    private static boolean isWithin(LocalDate from, LocalDate to, LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }

    /** Mondays to Fridays since the Monday before 1970, the day itself included. */
    private static long weekdays(LocalDate day) {
        long days = day.toEpochDay() - MONDAY.toEpochDay() + 1;
        return 5 * Math.floorDiv(days, 7) + Math.min(Math.floorMod(days, 7), 5);
    }
}
