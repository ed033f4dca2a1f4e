package org.hongdun.platform.clock;

import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** What the clocks have to say to the officer, for header, work list and pages. */
public interface ClockNotices {

    /** Signals to the officer himself, the newest first; filter {@code unread} (true). Permission {@code workbench}. */
    Slice<NoticeRow> mine(ListQuery query);

    /** Signals to the heads of the units within reach, in the same way. Permission {@code clock-supervise}. */
    Slice<NoticeRow> ofUnits(ListQuery query);

    /** He has seen it; refused with HD-C108 if it is not addressed to him. Permission {@code workbench}. */
    void read(long noticeId);

    /**
     * Due dates within reach that the calendar has moved, the latest first; filters version, matter; sort fields
     * newDueOn, matterKey, version. Permission {@code clock-read} or {@code calendar-maintain}, which shows no titles.
     */
    Slice<RedatedRow> redated(ListQuery query);
}
