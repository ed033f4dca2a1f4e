package org.hongdun.platform.approval.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.WorkNotice;
import org.hongdun.platform.approval.WorkNotices;
import org.hongdun.platform.approval.persistence.WorkNoticeRows;

@Stateless
@Local(WorkNotices.class)
@RolesAllowed("task-handle")
public class WorkNoticesService implements WorkNotices {

    @Inject
    private WorkNoticeRows rows;

    @Inject
    private StaffBook staff;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Clock clock;

    @Override
    public Slice<WorkNotice> mine(ListQuery query) {
        Slice<WorkNotice> page = rows.of(current.officer().loginName(), query);
        Map<String, String> names = staff.names(page.rows().stream()
                .map(WorkNotice::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Slice<>(
                page.rows().stream()
                        .map(notice -> notice.person() == null ? notice : named(notice, names))
                        .toList(),
                page.total());
    }

    private static WorkNotice named(WorkNotice notice, Map<String, String> names) {
        return new WorkNotice(
                notice.id(),
                notice.kind(),
                notice.itemId(),
                notice.itemKind(),
                notice.itemKey(),
                notice.itemNo(),
                notice.title(),
                notice.stepName(),
                names.getOrDefault(notice.person(), notice.person()),
                notice.toldAt(),
                notice.readAt());
    }

    @Override
    public void read(long noticeId) {
        rows.find(noticeId)
                .orElseThrow(() -> new RuleViolation(ApprovalError.NOTICE_NOT_FOUND))
                .read(current.officer().loginName(), clock.instant());
    }
}
