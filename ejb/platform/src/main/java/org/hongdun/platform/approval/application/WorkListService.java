package org.hongdun.platform.approval.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.approval.WorkRow;
import org.hongdun.platform.approval.WorkView;
import org.hongdun.platform.approval.domain.DeskLine;
import org.hongdun.platform.approval.domain.DoneLine;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.persistence.Delegations;
import org.hongdun.platform.approval.persistence.WorkLines;
import org.hongdun.platform.calendar.LegalCalendar;

/** The work of the officer who asks. */
@Stateless
@Local(WorkList.class)
public class WorkListService implements WorkList {

    private static final String HANDLE = "task-handle";
    private static final String SUPERVISE = "item-supervise";

    @Inject
    private WorkLines lines;

    @Inject
    private Delegations delegations;

    @Inject
    private Flows flows;

    @Inject
    private StaffBook staff;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(HANDLE)
    public Slice<WorkRow> list(WorkView view, ListQuery query) {
        Officer officer = caller.officer();
        String me = officer.loginName();
        LocalDate today = LocalDate.now(clock);
        WorkRows rows = rows(me, today, Map.of());
        return switch (view) {
            case TODO -> desk(me, query, today);
            case DONE -> done(me, query, today);
            case READING -> each(lines.readings(me, query), rows::reading);
            case MINE -> each(lines.startedBy(me, query, today), rows::item);
            case SUPERVISED -> {
                if (!officer.may(SUPERVISE)) {
                    throw new RuleViolation(ApprovalError.NOT_A_SUPERVISOR);
                }
                yield each(lines.underWay(officer.reach(SUPERVISE), query, today), rows::item);
            }
        };
    }

    private Slice<WorkRow> desk(String me, ListQuery query, LocalDate today) {
        Slice<DeskLine> page = lines.desk(me, delegations.standIns(me, today), query, today);
        Map<String, String> names =
                names(page.rows().stream().flatMap(line -> Stream.of(line.loginName(), line.takenFrom())), me);
        WorkRows rows = rows(me, today, names);
        return each(page, line -> rows.todo(line, together(line)));
    }

    private Slice<WorkRow> done(String me, ListQuery query, LocalDate today) {
        Slice<DoneLine> page = lines.done(me, query);
        return each(page, rows(me, today, names(page.rows().stream().map(DoneLine::onBehalfOf), me))::done);
    }

    private WorkRows rows(String me, LocalDate today, Map<String, String> names) {
        return new WorkRows(calendar.workingCalendar(), today, me, names);
    }

    private Map<String, String> names(Stream<String> logins, String me) {
        return staff.names(
                logins.filter(login -> login != null && !login.equals(me)).collect(Collectors.toSet()));
    }

    private boolean together(DeskLine line) {
        return flows.stepRule(line.definitionId(), line.nodeId())
                .map(StepRule::batch)
                .orElse(false);
    }

    private static <L> Slice<WorkRow> each(Slice<L> page, Function<L, WorkRow> row) {
        return new Slice<>(page.rows().stream().map(row).toList(), page.total());
    }

    @Override
    @RolesAllowed(HANDLE)
    public Waiting waiting() {
        String me = caller.officer().loginName();
        LocalDate today = LocalDate.now(clock);
        Tuple own = lines.waiting(me, today);
        Tuple desk = own.get("standsIn", Long.class) == 0
                ? own
                : lines.deskCounts(me, delegations.standIns(me, today), today);
        return new Waiting(
                new WorkCounts(
                        desk.get("todo", Long.class),
                        desk.get("overdue", Long.class),
                        desk.get("dueToday", Long.class),
                        own.get("reading", Long.class)),
                own.get("notices", Long.class));
    }

    @Override
    @RolesAllowed(HANDLE)
    public List<FlowName> flows() {
        return lines.flows();
    }

    @Override
    @RolesAllowed(HANDLE)
    public List<Delegation> delegations() {
        LocalDate today = LocalDate.now(clock);
        return delegations.of(caller.officer().loginName()).stream()
                .map(each -> new Delegation(
                        each.id(),
                        each.agentName(),
                        each.flowKey(),
                        each.validFrom(),
                        each.validTo(),
                        each.reason(),
                        each.revokedAt() == null && !each.validTo().isBefore(today)))
                .toList();
    }
}
