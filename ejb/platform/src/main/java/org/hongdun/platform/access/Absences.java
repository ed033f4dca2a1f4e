package org.hongdun.platform.access;

import java.util.List;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/**
 * Who is away and when (缺勤). What lies with somebody who is away goes to others. Everybody records his own absence;
 * those with {@code absence-record} that of others within reach.
 */
public interface Absences {

    /**
     * The caller's own absences and those within his reach, the latest first; filters {@code text} (name, login name,
     * post), {@code state} (NOW, COMING, OVER); sort fields name, from, to. Permission {@code workbench}.
     */
    Slice<AbsenceRow> list(ListQuery query);

    /** Active staff within the caller's reach whose name, login name or post contains the text. {@code absence-record}. */
    List<Colleague> staff(String text);

    /**
     * {@code workbench} for oneself, {@code absence-record} for others. Refused with HD-A002 (nobody of that name), HD-A031
     * (malformed), HD-A032 (he is away already on one of the days), HD-A034 (out of reach).
     *
     * @return how many matters others have taken over at once; what comes later is passed on within a minute
     */
    int record(NewAbsence absence);

    /** He is back before its last day, or does not go. As {@link #record}; HD-A033 if there is none, or it is over. */
    void end(long absenceId);
}
