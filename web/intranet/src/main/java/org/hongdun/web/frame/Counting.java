package org.hongdun.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.clock.ClockNotices;
import org.hongdun.registry.filing.FilingReview;
import org.hongdun.registry.inspection.InspectionWork;
import org.hongdun.regulation.casefile.CaseSources;
import org.hongdun.regulation.complaint.Complaints;

/**
 * Asks every room whose work the officer may do how much of it waits, all in one transaction. Of the application, since a
 * bean of the request is handed its doors anew on every page.
 */
@ApplicationScoped
class Counting {

    private static final WorkList.Waiting NOTHING = new WorkList.Waiting(new WorkCounts(0, 0, 0, 0), 0);

    @Inject
    private Me me;

    @Inject
    private InspectionWork inspections;

    @Inject
    private Complaints complaints;

    @Inject
    private FilingReview filings;

    @Inject
    private CaseSources caseSources;

    @Inject
    private WorkList workList;

    @Inject
    private ClockNotices clocks;

    @Transactional
    FrameCounts.Counted count() {
        WorkList.Waiting work = me.may("task-handle") ? workList.waiting() : NOTHING;
        return new FrameCounts.Counted(
                clocks.unread(),
                work.notices(),
                work.counts(),
                me.may("inspection-read") ? inspections.counts() : new InspectionWork.Counts(0, 0, 0, 0),
                me.may("complaint-read") ? complaints.overdue() : 0,
                me.may("licence-handle") ? filings.licencesDue() : 0,
                me.may("case-read") ? caseSources.overdue() : 0);
    }
}
