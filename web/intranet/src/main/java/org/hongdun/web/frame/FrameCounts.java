package org.hongdun.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.registry.inspection.InspectionWork;

/** What waits for the officer, as the top bar, the menu and the workbench show it; counted once per request. */
@Named
@RequestScoped
public class FrameCounts {

    /**
     * @param clockNotices signals of the clocks he has not read
     * @param workNotices what he was told about his work and has not read
     * @param complaintsOverdue complaints within his reach past their last day
     * @param licencesDue matters within his reach whose licence he is to print or hand out
     * @param caseSourcesOverdue case sources within his reach undecided past their last day
     */
    record Counted(
            long clockNotices,
            long workNotices,
            WorkCounts work,
            InspectionWork.Counts inspection,
            long complaintsOverdue,
            long licencesDue,
            long caseSourcesOverdue) {}

    @Inject
    private Counting counting;

    @Inject
    private Me me;

    @Inject
    private NewsTicket ticket;

    private Counted counted;

    @PostConstruct
    void ask() {
        counted = counting.count();
    }

    /** The ticket with which the page listens to these counts as they change; null for who has no work. */
    public String getNewsTicket() {
        return me.may("task-handle") ? ticket.getTicket() : null;
    }

    public long getClockNotices() {
        return counted.clockNotices();
    }

    public long getWorkNotices() {
        return counted.workNotices();
    }

    public long getNotices() {
        return counted.clockNotices() + counted.workNotices();
    }

    public WorkCounts getWork() {
        return counted.work();
    }

    public InspectionWork.Counts getInspection() {
        return counted.inspection();
    }

    public long getOpen() {
        return counted.inspection().open();
    }

    public long getComplaintsOverdue() {
        return counted.complaintsOverdue();
    }

    public long getLicencesDue() {
        return counted.licencesDue();
    }

    public long getCaseSourcesOverdue() {
        return counted.caseSourcesOverdue();
    }
}
