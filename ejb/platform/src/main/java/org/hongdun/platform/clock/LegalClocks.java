package org.hongdun.platform.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.calendar.CalendarShift;

/**
 * The clocks of the other rooms' matters. Every call joins the caller's transaction and needs one; the calling door has
 * asked for the permission. A clock is named by its matter and code, of which one may be open at a time: the database
 * refuses a second one.
 */
public interface LegalClocks {

    /**
     * Starts a clock with one statement; refused with HD-C001, HD-C002 or HD-C004 for a limit that is none.
     *
     * @return its last day by the strict reading, which is the room's own last day from now on
     */
    LocalDate start(NewClock clock);

    /**
     * Stops every running clock of the matter for a reason that the law knows. The day of the stop still counts.
     *
     * @param document number or name of the paper that says so, 1 to 120 characters (HD-C103)
     * @param on not before a clock began or last went on, and not after today (HD-C106)
     */
    void stop(Matter matter, StopKind kind, String document, LocalDate on);

    /**
     * Lets every stopped clock of the matter go on and computes the ends anew. The day of the resume does not count.
     *
     * @param document the paper that ended the standstill, 1 to 120 characters (HD-C103)
     * @param on not before the stop and not after today (HD-C106)
     */
    void resume(Matter matter, String document, LocalDate on);

    /** Ends those that are open, also stopped ones, with one statement; hints and warnings have no more to say, cards stay. */
    void finish(Collection<ClockName> clocks, LocalDate on);

    /** Ends every open clock of the matter, if any, with one statement. */
    void finishAll(Matter matter, LocalDate on);

    /**
     * The clock runs as if it had never ended, if it had: what ended it was taken back. Standstills of the matter since
     * then are its own too.
     *
     * @return its last day; refused with HD-C102 if the matter never had such a clock
     */
    LocalDate goOn(ClockName clock);

    /** Hands every open clock of the matter to another unit; the dates stay. */
    void assign(Matter matter, OrgPath unitPath);

    /** Puts timers that another room has moved with the calendar into the list of what the change has moved. */
    void redated(CalendarShift shift, Collection<MovedTimer> timers);

    /** Every clock the matter has had, in the order they were started. */
    List<ClockView> of(Matter matter);
}
