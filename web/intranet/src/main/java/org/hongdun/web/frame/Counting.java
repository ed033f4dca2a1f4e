package org.hongdun.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.approval.WorkNotices;
import org.hongdun.platform.clock.ClockNotices;
import org.hongdun.registry.inspection.InspectionWork;
import org.hongdun.regulation.complaint.Complaints;

/** Asks every room whose work the officer may do how much of it waits, all in one transaction. */
@RequestScoped
class Counting {

    @Inject
    private Me me;

    @Inject
    private InspectionWork inspections;

    @Inject
    private Complaints complaints;

    @Inject
    private WorkList workList;

    @Inject
    private WorkNotices told;

    @Inject
    private ClockNotices clocks;

    @Transactional
    FrameCounts.Counted count() {
        boolean handles = me.may("task-handle");
        return new FrameCounts.Counted(
                clocks.unread(),
                handles ? told.unread() : 0,
                handles ? workList.counts() : new WorkCounts(0, 0, 0, 0),
                me.may("inspection-read") ? inspections.counts() : new InspectionWork.Counts(0, 0, 0, 0),
                me.may("complaint-read") ? complaints.overdue() : 0);
    }
}
