package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.ApprovalTask;
import org.hongdun.platform.approval.domain.ApprovalTime;
import org.hongdun.platform.approval.domain.ApprovalTimeMark;
import org.hongdun.platform.approval.persistence.ApprovalTimes;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;

/** Records the working time of what has ended, a part at a time. */
@ApplicationScoped
class TimeKeeper {

    /** Longer than any transaction: what was committed late is still found. */
    private static final Duration LOOK_BACK = Duration.ofHours(1);

    @Inject
    private ApprovalTimes times;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Organisation organisation;

    /** @return how many were recorded; fewer than asked for when none is left */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int recordSteps(int most) {
        ApprovalTimeMark mark = times.mark(ApprovalTime.Kind.STEP);
        List<ApprovalStep> steps = times.unrecordedSteps(mark.recordedTo().minus(LOOK_BACK), most);
        if (!steps.isEmpty()) {
            Map<String, Unit> units = organisation.inChargeOf(unitsOf(steps));
            steps.forEach(step -> times.add(ApprovalTime.of(step, calendar::workingTime, code -> path(units, code))));
            mark.recordedTo(steps.get(steps.size() - 1).closedAt());
        }
        return steps.size();
    }

    private static Set<String> unitsOf(List<ApprovalStep> steps) {
        return steps.stream()
                .flatMap(step -> step.tasks().stream())
                .map(ApprovalTask::actedUnit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static OrgPath path(Map<String, Unit> units, String code) {
        Unit unit = units.get(code);
        return unit == null ? null : unit.path();
    }

    /** As {@link #recordSteps}, for whole items. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int recordItems(int most) {
        ApprovalTimeMark mark = times.mark(ApprovalTime.Kind.ITEM);
        List<ApprovalItem> items = times.unrecordedItems(mark.recordedTo().minus(LOOK_BACK), most);
        if (!items.isEmpty()) {
            items.forEach(item -> times.add(ApprovalTime.of(item, calendar::workingTime)));
            mark.recordedTo(items.get(items.size() - 1).endedAt());
        }
        return items.size();
    }
}
