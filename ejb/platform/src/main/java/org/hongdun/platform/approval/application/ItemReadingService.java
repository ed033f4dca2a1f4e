package org.hongdun.platform.approval.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.access.Colleagues;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.Approvals;
import org.hongdun.platform.approval.FieldView;
import org.hongdun.platform.approval.ItemReading;
import org.hongdun.platform.approval.ItemState;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.ItemView;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.StartableFlow;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalMove;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.FlowDefinition;
import org.hongdun.platform.approval.domain.FlowField;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.ItemWay;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.domain.StandIn;
import org.hongdun.platform.approval.domain.StepRule;
import org.hongdun.platform.approval.domain.WhoRule;
import org.hongdun.platform.approval.persistence.Delegations;
import org.hongdun.platform.approval.persistence.FlowDefinitions;
import org.hongdun.platform.approval.persistence.ItemReadings;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.numbering.Numbering;

/** Items on their page, and matters that staff start themselves. */
@Stateless
@Local(ItemReading.class)
public class ItemReadingService implements ItemReading {

    private static final String HANDLE = "task-handle";
    private static final String SUPERVISE = "item-supervise";
    private static final String OWN_MATTER = "STAFF_MATTER";
    private static final String SERIES = "SP";

    @Inject
    private ItemReadings items;

    @Inject
    private FlowDefinitions definitions;

    @Inject
    private Flows flows;

    @Inject
    private Delegations delegations;

    @Inject
    private Approvals approvals;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CurrentOfficer caller;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Numbering numbering;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(HANDLE)
    public ItemView view(long itemId) {
        Officer officer = caller.officer();
        LocalDate today = LocalDate.now(clock);
        List<StandIn> standIns = delegations.standIns(officer.loginName(), today);
        ApprovalItem item = items.find(itemId)
                .filter(found -> mayRead(found, officer, standIns))
                .orElseThrow(() -> new RuleViolation(ApprovalError.ITEM_NOT_FOUND, itemId));
        FlowDefinition definition = definitions.find(item.definitionId()).orElseThrow();
        FlowModel flow = flows.model(item.definitionId());
        List<ApprovalStep> steps = items.steps(itemId);
        List<ApprovalMove> moves = items.moves(itemId);
        Map<String, String> names = colleagues.names(persons(moves, standIns));
        ItemWay way = new ItemWay(flow, steps, moves, names, calendar::workingTime);
        WorkingCalendar working = calendar.workingCalendar();
        List<ItemView.MyTask> mine =
                new MyTasks(flow, officer.loginName(), standIns, names, working, today).of(item, steps);
        return new ItemView(
                approvals.state(item.itemKind(), item.itemKey()).orElseThrow(),
                definition.name(),
                definition.versionNo(),
                item.unitPath().unitCode(),
                item.subjectName(),
                item.initiatorName(),
                definition.drawing(),
                way.marks(),
                way.timeline(),
                fields(item, flow, steps, mine),
                mine,
                items.readings(itemId).stream()
                        .map(row -> new ItemView.Read(
                                row.id(),
                                row.readerName(),
                                row.sentAt(),
                                row.readAt(),
                                row.remark(),
                                row.reader().equals(officer.loginName())))
                        .toList(),
                item.status() == ItemStatus.RUNNING
                        && (officer.loginName().equals(item.initiator()) || supervises(officer, item)),
                item.status() == ItemStatus.RUNNING && officer.loginName().equals(item.initiator()) && item.acts() == 0,
                item.status() == ItemStatus.RUNNING ? way.lastActOf(officer.loginName()) : null);
    }

    private boolean mayRead(ApprovalItem item, Officer officer, List<StandIn> standIns) {
        return supervises(officer, item)
                || items.concerns(item.id(), officer.loginName())
                || standIns.stream()
                        .filter(standIn ->
                                standIn.flowKey() == null || standIn.flowKey().equals(item.flowKey()))
                        .anyMatch(standIn -> items.concerns(item.id(), standIn.principal()));
    }

    private static boolean supervises(Officer officer, ApprovalItem item) {
        return officer.may(SUPERVISE) && officer.reach(SUPERVISE).covers(item.unitPath());
    }

    private static Set<String> persons(List<ApprovalMove> moves, List<StandIn> standIns) {
        Set<String> persons = standIns.stream().map(StandIn::principal).collect(Collectors.toCollection(HashSet::new));
        moves.forEach(move -> Stream.of(move.actor(), move.onBehalfOf(), move.person())
                .filter(Objects::nonNull)
                .forEach(persons::add));
        return persons;
    }

    /** What the open step lets the caller see; who only reads sees what no open step hides. */
    private static List<FieldView> fields(
            ApprovalItem item, FlowModel flow, List<ApprovalStep> steps, List<ItemView.MyTask> mine) {
        Map<String, Object> values = item.values();
        StepRule rule = mine.isEmpty()
                ? null
                : steps.stream()
                        .filter(step -> step.tasks().stream()
                                .anyMatch(task -> task.id().equals(mine.get(0).taskId())))
                        .findFirst()
                        .flatMap(step -> flow.node(step.nodeId()))
                        .map(node -> node.step())
                        .orElse(null);
        return flow.fields().stream()
                .map(field -> view(field, values.get(field.name()), right(rule, field.name())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static StepRule.FieldRight right(StepRule rule, String field) {
        return rule == null ? StepRule.FieldRight.READ : rule.fields().getOrDefault(field, StepRule.FieldRight.HIDDEN);
    }

    private static FieldView view(FlowField field, Object value, StepRule.FieldRight right) {
        return switch (right) {
            case HIDDEN -> null;
            case READ -> view(field, value, false, false);
            case WRITE -> view(field, value, true, false);
            case MUST -> view(field, value, true, true);
        };
    }

    private static FieldView view(FlowField field, Object value, boolean writable, boolean required) {
        String shown = value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
        return new FieldView(field.name(), field.label(), field.type().name(), shown, writable, required);
    }

    @Override
    @RolesAllowed("item-start")
    public List<StartableFlow> startable() {
        return definitions.published().stream()
                .map(definition -> flows.model(definition.id()))
                .filter(ItemReadingService::mayBeStartedByStaff)
                .map(flow -> new StartableFlow(
                        flow.key(),
                        flow.name(),
                        flow.fields().stream()
                                .map(field -> view(field, null, true, false))
                                .toList()))
                .toList();
    }

    /** A flow with a step for an applicant belongs to the room that knows the applicant. */
    private static boolean mayBeStartedByStaff(FlowModel flow) {
        return flow.nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.TASK)
                .noneMatch(node -> node.step().who().kind() == WhoRule.Kind.APPLICANT);
    }

    @Override
    @RolesAllowed("item-start")
    public long start(String flowKey, String clientKey, String title, Map<String, Object> values) {
        definitions
                .publishedId(flowKey)
                .map(flows::model)
                .filter(ItemReadingService::mayBeStartedByStaff)
                .orElseThrow(() -> new RuleViolation(ApprovalError.NO_SUCH_FLOW, flowKey));
        Officer officer = caller.officer();
        LocalDate today = LocalDate.now(clock);
        return approvals
                .state(OWN_MATTER, clientKey)
                .map(ItemState::itemId)
                .orElseGet(() -> approvals.start(new NewItem(
                        flowKey,
                        OWN_MATTER,
                        clientKey,
                        numbering.next(SERIES, today.getYear()),
                        title,
                        null,
                        officer.unitPath(),
                        officer.loginName(),
                        null,
                        values)));
    }
}
