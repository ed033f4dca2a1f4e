package org.hongdun.platform.approval;

import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;

/** What the officer who asks was told about his work. Permission {@code task-handle}. */
public interface WorkNotices {

    /** The latest first; filters {@code text} (title or number), {@code unread} (true); sort field toldAt. */
    Slice<WorkNotice> mine(ListQuery query);

    /** He has seen it; HD-L253 if it is not his. */
    void read(long noticeId);
}
