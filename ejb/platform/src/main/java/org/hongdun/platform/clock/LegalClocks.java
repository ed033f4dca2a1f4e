package org.hongdun.platform.clock;

import java.time.LocalDate;
import java.util.List;
import org.hongdun.kernel.OrgPath;

/**
 * The clocks of the other rooms' files. Every call joins the caller's transaction and needs one; the calling door has asked
 * for the permission. A clock is named by its matter and code, of which one may be open at a time.
 */
public interface LegalClocks {

    /** Starts a clock; refused with HD-C101 if it runs already, HD-C001, HD-C002 or HD-C004 for a limit that is none. */
    ClockView start(NewClock clock);

    /**
     * Stops it for a reason that the law knows. The day of the stop still counts.
     *
     * @param document number or name of the paper that says so, 1 to 120 characters (HD-C103)
     * @param on not before the clock began or last went on, and not after today (HD-C106)
     */
    void stop(Matter matter, String code, StopKind kind, String document, LocalDate on);

    /**
     * Lets it go on (HD-C105 if it runs) and computes the end anew. The day of the resume does not count.
     *
     * @param document the paper that ended the standstill, 1 to 120 characters (HD-C103)
     * @param on not before the stop and not after today (HD-C106)
     */
    void resume(Matter matter, String code, String document, LocalDate on);

    /** Ends it, also a stopped one; hints and warnings are cleared, cards stay. */
    void finish(Matter matter, String code, LocalDate on);

    /** Ends every open clock of the matter, if any. */
    void finishAll(Matter matter, LocalDate on);

    /** Hands every open clock of the matter to another unit or person; the dates stay. */
    void assign(Matter matter, OrgPath unitPath, String handler);

    /** Every clock the matter has had, in the order they were started. */
    List<ClockView> of(Matter matter);
}
