package org.hongdun.platform.calendar.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.calendar.DayPart;

/**
 * Office hours: two parts of every working day, of which a half day has one.
 *
 * @param halves days of which one part is off, to that part
 */
record WorkingTime(WorkingCalendar calendar, Map<LocalDate, DayPart> halves, Hours morning, Hours afternoon) {

    /** A span of one day, such as {@code 08:30-12:00}. */
    record Hours(LocalTime from, LocalTime to) {

        static Hours parse(String text) {
            String[] ends = text.split("-");
            return new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }

        private Duration within(ZonedDateTime from, ZonedDateTime to, LocalDate day, ZoneId zone) {
            ZonedDateTime opens = later(day.atTime(this.from).atZone(zone), from);
            ZonedDateTime closes = earlier(day.atTime(this.to).atZone(zone), to);
            return closes.isAfter(opens) ? Duration.between(opens, closes) : Duration.ZERO;
        }

        private static ZonedDateTime later(ZonedDateTime a, ZonedDateTime b) {
            return a.isAfter(b) ? a : b;
        }

        private static ZonedDateTime earlier(ZonedDateTime a, ZonedDateTime b) {
            return a.isBefore(b) ? a : b;
        }
    }

    /** Zero when {@code to} is not after {@code from}. */
    Duration between(Instant from, Instant to, ZoneId zone) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        ZonedDateTime begins = from.atZone(zone);
        ZonedDateTime ends = to.atZone(zone);
        Duration sum = Duration.ZERO;
        for (LocalDate day = begins.toLocalDate(); !day.isAfter(ends.toLocalDate()); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                DayPart off = halves.get(day);
                sum = off == DayPart.MORNING ? sum : sum.plus(morning.within(begins, ends, day, zone));
                sum = off == DayPart.AFTERNOON ? sum : sum.plus(afternoon.within(begins, ends, day, zone));
            }
        }
        return sum;
    }
}
