package org.hongdun.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.approval.WorkNotices;
import org.hongdun.platform.clock.ClockNotices;
import org.hongdun.registry.inspection.InspectionWork;
import org.hongdun.regulation.complaint.Complaints;

/** What waits for the officer, as the top bar, the menu and the workbench show it. */
@Named
@RequestScoped
public class FrameCounts {

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

    private WorkCounts work = new WorkCounts(0, 0, 0, 0);

    private InspectionWork.Counts inspection = new InspectionWork.Counts(0, 0, 0, 0);
    private long clockNotices;
    private long workNotices;
    private long complaintsOverdue;

    @PostConstruct
    void ask() {
        clockNotices = clocks.unread();
        if (me.may("task-handle")) {
            work = workList.counts();
            workNotices = told.unread();
        }
        if (me.may("inspection-read")) {
            inspection = inspections.counts();
        }
        if (me.may("complaint-read")) {
            complaintsOverdue = complaints
                    .list(new ListQuery(0, 1, null, true, Map.of("due", "overdue")))
                    .total();
        }
    }

    public long getClockNotices() {
        return clockNotices;
    }

    public long getWorkNotices() {
        return workNotices;
    }

    public long getNotices() {
        return clockNotices + workNotices;
    }

    public WorkCounts getWork() {
        return work;
    }

    public InspectionWork.Counts getInspection() {
        return inspection;
    }

    public long getOpen() {
        return inspection.open();
    }

    public long getComplaintsOverdue() {
        return complaintsOverdue;
    }
}
