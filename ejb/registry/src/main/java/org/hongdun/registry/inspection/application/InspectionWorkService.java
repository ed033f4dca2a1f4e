package org.hongdun.registry.inspection.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.registry.inspection.InspectionRow;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.inspection.InspectionWork;
import org.hongdun.registry.inspection.domain.AnnualInspection;
import org.hongdun.registry.inspection.domain.AnnualInspections;

/** What of the annual inspections lies on an officer's workbench. */
@Stateless
@Local(InspectionWork.class)
public class InspectionWorkService implements InspectionWork {

    private static final String READ = "inspection-read";

    @Inject
    private AnnualInspections inspections;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(READ)
    public Slice<InspectionRow> open(ListQuery query) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> filters = new HashMap<>(query.filters());
        filters.put("status", InspectionStatus.DECLARED.name());
        ListQuery open = new ListQuery(query.first(), query.pageSize(), query.sortField(), query.ascending(), filters);
        Slice<AnnualInspection> page = inspections.list(open, reach(), today);
        InspectionRows rows = new InspectionRows(calendar.workingCalendar(), today);
        return new Slice<>(page.rows().stream().map(rows::row).toList(), page.total());
    }

    @Override
    @RolesAllowed(READ)
    public Counts counts() {
        LocalDate today = LocalDate.now(clock);
        AnnualInspections.OpenWork work = inspections.openWork(reach(), today);
        int overrun = work.overdue() == 0 ? 0 : -calendar.workingDaysLeft(today, work.earliestDue());
        return work.counts(overrun);
    }

    @Override
    @RolesAllowed(READ)
    public Progress progress(int reportYear, int days) {
        Map<InspectionStatus, Long> counts = inspections.byStatus(reportYear, reach());
        long passed = counts.getOrDefault(InspectionStatus.PASSED, 0L);
        long returned = counts.getOrDefault(InspectionStatus.PRE_RETURNED, 0L);
        long waiting = counts.getOrDefault(InspectionStatus.DECLARED, 0L);
        return new Progress(passed + returned + waiting, passed, returned, waiting, curve(reportYear, days));
    }

    private List<Day> curve(int reportYear, int days) {
        List<LocalDate> workingDays = lastWorkingDays(days);
        Map<LocalDate, Long> passed = inspections
                .passedSince(
                        workingDays.get(0).atStartOfDay(Clocks.OFFICIAL_ZONE).toInstant(), reportYear, reach())
                .stream()
                .collect(Collectors.groupingBy(
                        at -> at.atZone(Clocks.OFFICIAL_ZONE).toLocalDate(), Collectors.counting()));
        return workingDays.stream()
                .map(day -> new Day(day, passed.getOrDefault(day, 0L)))
                .toList();
    }

    private List<LocalDate> lastWorkingDays(int days) {
        WorkingCalendar working = calendar.workingCalendar();
        LinkedList<LocalDate> found = new LinkedList<>();
        for (LocalDate day = LocalDate.now(clock); found.size() < days; day = day.minusDays(1)) {
            if (working.isWorkingDay(day)) {
                found.addFirst(day);
            }
        }
        return found;
    }

    private Reach reach() {
        return caller.officer().reach(READ);
    }
}
