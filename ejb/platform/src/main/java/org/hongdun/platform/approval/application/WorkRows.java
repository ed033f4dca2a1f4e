package org.hongdun.platform.approval.application;

import java.time.LocalDate;
import java.util.Map;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.approval.WorkRow;
import org.hongdun.platform.approval.domain.DeskLine;
import org.hongdun.platform.approval.domain.DoneLine;
import org.hongdun.platform.approval.domain.ItemLine;
import org.hongdun.platform.approval.domain.ItemOverview;
import org.hongdun.platform.approval.domain.ReadingLine;

/**
 * Lines of the work lists as a page shows them today to one person.
 *
 * @param names of those for whom or from whom others took work over, by login name
 */
record WorkRows(WorkingCalendar calendar, LocalDate today, String me, Map<String, String> names) {

    WorkRow todo(DeskLine line, boolean together) {
        String principal = line.loginName().equals(me) ? null : line.loginName();
        return row(
                line,
                line.taskId(),
                null,
                line.nodeName(),
                line.dueOn(),
                line.assigneeName(),
                line.assignee() == null,
                name(principal),
                name(line.takenFrom()),
                together);
    }

    WorkRow done(DoneLine line) {
        return row(line, line.taskId(), null, line.nodeName(), null, null, false, name(line.onBehalfOf()), null, false);
    }

    private String name(String login) {
        return login == null ? null : names.getOrDefault(login, login);
    }

    WorkRow reading(ReadingLine line) {
        return row(line, null, line.readingId(), null, null, null, false, null, null, false);
    }

    WorkRow item(ItemOverview line) {
        return row(line, null, null, line.nodeName(), line.dueOn(), null, false, null, null, false);
    }

    private WorkRow row(
            ItemLine line,
            Long taskId,
            Long readingId,
            String stepName,
            LocalDate dueOn,
            String personName,
            boolean claimable,
            String onBehalfOf,
            String takenFrom,
            boolean together) {
        return new WorkRow(
                line.itemId(),
                line.itemVersion(),
                taskId,
                readingId,
                line.itemKind(),
                line.itemKey(),
                line.itemNo(),
                line.title(),
                line.subjectName(),
                line.flowKey(),
                line.flowName(),
                stepName,
                line.status(),
                line.since(),
                dueOn,
                dueOn == null ? null : calendar.workingDaysBetween(today, dueOn),
                personName,
                claimable,
                onBehalfOf,
                takenFrom,
                line.urges(),
                together);
    }
}
