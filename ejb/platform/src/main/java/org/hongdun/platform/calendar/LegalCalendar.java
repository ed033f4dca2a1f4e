package org.hongdun.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hongdun.kernel.calendar.WorkingCalendar;

/** What the other rooms ask about terms and working days. Public knowledge: no permission, no audit. */
public interface LegalCalendar {

    /** The row in force on that day; refused with HD-C001 if there is none. */
    LegalValue parameter(String code, LocalDate on);

    /** As {@link #parameter}, for rules that a regime may not have. */
    Optional<LegalValue> find(String code, LocalDate on);

    /**
     * The end of a term that starts with an event; the day of the event is not counted.
     *
     * @param code a parameter in WD, D, M or Y (HD-C002 otherwise)
     * @param acceptedOn the day of the event; the row in force then counts
     */
    Deadline due(String code, LocalDate acceptedOn);

    /** Working days after today up to and including the due day; negative when overrun. */
    int workingDaysLeft(LocalDate today, LocalDate dueOn);

    boolean isWorkingDay(LocalDate day);

    /** Days off and made-up days of every year on record, for arithmetic over many rows. */
    WorkingCalendar workingCalendar();

    /** Calendar and parameters as this server knows them, at most a minute old: for counting terms out. */
    CalendarEdition edition();

    /** As {@link #edition}, read from the database now: for dates that are stored. */
    CalendarEdition latestEdition();

    /**
     * The day on which something sent on line counts as received: after the hour of closing, or on a day off, the next
     * working day.
     */
    LocalDate onlineReceiptDay(Instant arrivedAt);

    /** Office hours between two instants, without breaks, days off and the free part of half days. */
    Duration workingTime(Instant from, Instant to);

    /** The yearly duty of that year under the regime in force on 1 March of it; HD-C001 if no regime is. */
    YearlyWindow yearlyWindow(int windowYear);

    /** The window that is open on that day, or else the last one that has closed. */
    YearlyWindow currentWindow(LocalDate today);
}
