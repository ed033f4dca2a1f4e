package org.hongdun.platform.clock;

import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** What the clocks have to say to the officer, for header, work list and pages. */
public interface ClockNotices {

    /**
     * Signals to the officer himself, the newest first; filters {@code unread} (true), {@code signal} (name of a
     * {@link SignalKind}), {@code text} (part of the title); sort fields raisedAt, dueOn. Permission {@code workbench}.
     */
    Slice<NoticeRow> mine(ListQuery query);

    /** How many of his own he has not read and that still have something to say. Permission {@code workbench}. */
    long unread();

    /**
     * Signals to those above the handlers in the units within reach, each once, in the same way: to the head of the unit, or
     * to the leader for whoever reaches the whole city. Permission {@code clock-supervise}.
     */
    Slice<NoticeRow> ofUnits(ListQuery query);

    /** He has seen it; refused with HD-C108 if it is not addressed to him. Permission {@code workbench}. */
    void read(long noticeId);

    /**
     * Due dates within reach that the calendar has moved, the latest first; filters version, matter; sort fields
     * newDueOn, matterKey, version. Permission {@code clock-read} or {@code calendar-maintain}, which shows no titles.
     */
    Slice<RedatedRow> redated(ListQuery query);
}
