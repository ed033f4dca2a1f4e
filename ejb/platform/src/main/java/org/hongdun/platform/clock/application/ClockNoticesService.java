package org.hongdun.platform.clock.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.clock.Addressee;
import org.hongdun.platform.clock.ClockError;
import org.hongdun.platform.clock.ClockNotices;
import org.hongdun.platform.clock.NoticeRow;
import org.hongdun.platform.clock.RedatedRow;
import org.hongdun.platform.clock.domain.ClockNotice;
import org.hongdun.platform.clock.persistence.NoticeRows;

@Stateless
@Local(ClockNotices.class)
@RolesAllowed("workbench")
public class ClockNoticesService implements ClockNotices {

    private static final String READ = "clock-read";
    private static final String SUPERVISE = "clock-supervise";
    private static final String MAINTAIN = "calendar-maintain";

    @Inject
    private NoticeRows rows;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Clock clock;

    @Override
    public Slice<NoticeRow> mine(ListQuery query) {
        Officer officer = current.officer();
        return rows.ofPerson(officer.loginName(), officer.unitPath(), query);
    }

    @Override
    public long unread() {
        Officer officer = current.officer();
        return rows.unread(officer.loginName(), officer.unitPath());
    }

    @Override
    @RolesAllowed(SUPERVISE)
    public Slice<NoticeRow> ofUnits(ListQuery query) {
        Reach reach = current.officer().reach(SUPERVISE);
        return rows.ofUnits(
                reach.scope() == DataScope.CITY ? Addressee.LEADER : Addressee.HEAD, reach.pathPattern(), query);
    }

    @Override
    public void read(long noticeId) {
        Officer officer = current.officer();
        rows.find(noticeId)
                .filter(notice -> isFor(officer, notice))
                .orElseThrow(() -> new RuleViolation(ClockError.NOTICE_NOT_FOUND))
                .read(officer.loginName(), clock.instant());
    }

    private static boolean isFor(Officer officer, ClockNotice notice) {
        if (notice.isForHandler()) {
            return notice.loginName() == null
                    ? officer.unitPath().equals(notice.unitPath())
                    : officer.loginName().equals(notice.loginName());
        }
        return officer.reach(SUPERVISE).covers(notice.unitPath());
    }

    @Override
    @RolesAllowed({READ, MAINTAIN})
    public Slice<RedatedRow> redated(ListQuery query) {
        Officer officer = current.officer();
        if (officer.may(READ)) {
            return rows.redated(officer.reach(READ).pathPattern(), query);
        }
        Slice<RedatedRow> all = rows.redated(officer.reach(MAINTAIN).pathPattern(), query);
        return new Slice<>(all.rows().stream().map(RedatedRow::withoutContent).toList(), all.total());
    }
}
