package org.hongdun.platform.approval.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.approval.AdministeredItem;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.FlowAdministration;
import org.hongdun.platform.approval.FlowVersion;
import org.hongdun.platform.approval.ItemState;
import org.hongdun.platform.approval.ItemStatus;
import org.hongdun.platform.approval.ItemUnderWay;
import org.hongdun.platform.approval.ItemView;
import org.hongdun.platform.approval.MigrationLine;
import org.hongdun.platform.approval.ReturnTarget;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalMove;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.FlowDefinition;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowPaths;
import org.hongdun.platform.approval.domain.ItemOverview;
import org.hongdun.platform.approval.domain.ItemWay;
import org.hongdun.platform.approval.domain.NodeKind;
import org.hongdun.platform.approval.engine.EngineRoom;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.platform.approval.persistence.FlowDefinitions;
import org.hongdun.platform.approval.persistence.ItemReadings;
import org.hongdun.platform.approval.persistence.WorkLines;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.clock.StopKind;

@Stateless
@Local(FlowAdministration.class)
public class FlowAdministrationService implements FlowAdministration {

    private static final String ADMINISTER = "flow-administer";

    @Inject
    private Verbs verbs;

    @Inject
    private ApprovalItems items;

    @Inject
    private StepClocks clocks;

    @Inject
    private FlowDefinitions definitions;

    @Inject
    private Flows flows;

    @Inject
    private Deployed deployed;

    @Inject
    private EngineRoom room;

    @Inject
    private WorkLines lines;

    @Inject
    private ItemReadings readings;

    @Inject
    private StaffBook staff;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private LegalCalendar calendar;

    @Override
    @RolesAllowed(ADMINISTER)
    public Slice<ItemUnderWay> items(ListQuery query) {
        LocalDate today = verbs.today();
        WorkingCalendar days = calendar.workingCalendar();
        Slice<ItemOverview> page = lines.underWay(reach(), query, today);
        return new Slice<>(
                page.rows().stream().map(line -> underWay(line, days, today)).toList(), page.total());
    }

    private static ItemUnderWay underWay(ItemOverview line, WorkingCalendar days, LocalDate today) {
        return new ItemUnderWay(
                line.itemId(),
                line.itemNo(),
                line.title(),
                line.flowKey(),
                line.flowName(),
                line.flowVersion(),
                line.unitPath().unitCode(),
                line.nodeName(),
                line.status(),
                line.since(),
                line.dueOn(),
                line.dueOn() == null ? null : days.workingDaysBetween(today, line.dueOn()));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public AdministeredItem item(long itemId) {
        ApprovalItem item = within(items.find(itemId));
        FlowDefinition definition = definitions.find(item.definitionId()).orElseThrow();
        List<ApprovalMove> moves = readings.moves(itemId);
        List<ApprovalStep> steps = readings.steps(itemId);
        List<ItemState.OpenStep> open = ItemStates.of(item).open();
        Map<String, String> names = names(open, moves);
        ItemWay way = new ItemWay(flows.model(item.definitionId()), steps, moves, names, calendar::workingTime);
        return new AdministeredItem(
                item.id(),
                item.version(),
                item.itemNo(),
                item.title(),
                item.status(),
                definition.name(),
                definition.versionNo(),
                item.unitPath().unitCode(),
                item.initiatorName(),
                item.startedAt(),
                open,
                names,
                definition.drawing(),
                way.marks(),
                way.timeline().stream().map(ItemView.Entry::withoutWords).toList(),
                item.status() == ItemStatus.RUNNING ? jumpTargets(item) : List.of(),
                item.suspendedAt(),
                item.suspendDocument());
    }

    private Map<String, String> names(List<ItemState.OpenStep> open, List<ApprovalMove> moves) {
        Set<String> logins = new TreeSet<>();
        open.stream().flatMap(step -> step.tasks().stream()).forEach(task -> {
            logins.addAll(task.candidates());
            if (task.assignee() != null) {
                logins.add(task.assignee());
            }
        });
        moves.forEach(move -> Stream.of(move.actor(), move.onBehalfOf(), move.person())
                .filter(Objects::nonNull)
                .forEach(logins::add));
        return staff.names(logins);
    }

    private List<ReturnTarget> jumpTargets(ApprovalItem item) {
        FlowModel model = flows.model(item.definitionId());
        FlowPaths paths = flows.paths(item.definitionId());
        return model.nodes().values().stream()
                .filter(node -> item.isJumpable(model, paths, node.id()))
                .map(node -> new ReturnTarget(
                        node.id(),
                        node.name(),
                        item.lastDone(node.id()).map(ApprovalStep::handler).orElse(null),
                        false))
                .toList();
    }

    private Reach reach() {
        return officer.officer().reach(ADMINISTER);
    }

    private ApprovalItem within(Optional<ApprovalItem> found) {
        return found.filter(item -> reach().covers(item.unitPath()))
                .orElseThrow(() -> new RuleViolation(ApprovalError.ITEM_NOT_FOUND));
    }

    private ApprovalItem locked(long itemId, long seenVersion) {
        return within(Optional.of(verbs.item(itemId, seenVersion)));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void jump(long itemId, long seenVersion, String nodeId, String reason) {
        ApprovalItem item = locked(itemId, seenVersion);
        Actor actor = verbs.self();
        verbs.intervene(
                item, ApprovalEvent.ITEM_JUMPED, nodeId + ": " + reason, run -> run.jump(actor, nodeId, reason));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void suspend(long itemId, long seenVersion, String legalStop, String documentKey, String reason) {
        Optional<StopKind> stop = Optional.ofNullable(legalStop).map(FlowAdministrationService::stopKind);
        if (legalStop != null && (documentKey == null || documentKey.isBlank())) {
            throw new RuleViolation(ApprovalError.DOCUMENT_REQUIRED);
        }
        ApprovalItem item = locked(itemId, seenVersion);
        Actor actor = verbs.self();
        String document = legalStop == null ? null : documentKey.strip();
        verbs.intervene(
                item,
                ApprovalEvent.ITEM_SUSPENDED,
                (legalStop == null ? "" : legalStop + " " + document + ": ") + reason,
                run -> run.suspend(actor, document, reason));
        stop.ifPresent(kind -> clocks.stop(item, kind, document));
    }

    private static StopKind stopKind(String name) {
        return Stream.of(StopKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(ApprovalError.DOCUMENT_REQUIRED));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void resume(long itemId, long seenVersion, String reason) {
        ApprovalItem item = locked(itemId, seenVersion);
        Actor actor = verbs.self();
        if (item.suspendDocument() != null) {
            clocks.resume(item, reason);
        }
        verbs.intervene(item, ApprovalEvent.ITEM_RESUMED, reason, run -> run.resume(actor, reason));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void terminate(long itemId, long seenVersion, String reason) {
        ApprovalItem item = locked(itemId, seenVersion);
        Actor actor = verbs.self();
        verbs.intervene(item, ApprovalEvent.ITEM_TERMINATED, reason, run -> run.terminate(actor, reason));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public List<FlowVersion> versions() {
        return definitions.publishedVersions();
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public Slice<MigrationLine> previewMigration(long toDefinitionId, ListQuery query) {
        Running to = deployed.version(toDefinitionId);
        Slice<ApprovalItem> page = items.onOtherVersions(to.model().key(), toDefinitionId, reach(), query);
        return new Slice<>(page.rows().stream().map(item -> line(item, to)).toList(), page.total());
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public List<MigrationLine> migrate(long toDefinitionId, List<Long> itemIds, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation(ApprovalError.REASON_REQUIRED);
        }
        Running to = deployed.version(toDefinitionId);
        Actor actor = verbs.self();
        return itemIds.stream()
                .sorted()
                .map(id -> locked(id, -1))
                .filter(item -> item.flowKey().equals(to.model().key()) && item.definitionId() != toDefinitionId)
                .map(item -> migrated(item, to, actor, reason))
                .toList();
    }

    private MigrationLine migrated(ApprovalItem item, Running to, Actor actor, String reason) {
        MigrationLine line = line(item, to);
        if (line.possible()) {
            verbs.intervene(
                    item,
                    ApprovalEvent.ITEM_MIGRATED,
                    line.fromVersion() + ": " + reason,
                    run -> run.migrate(to, actor, reason));
        }
        return line;
    }

    private MigrationLine line(ApprovalItem item, Running to) {
        Running from = deployed.version(item.definitionId());
        Optional<RuleViolation> obstacle = item.status() == ItemStatus.RUNNING
                ? FlowRun.obstacle(from, to, item, waiting(from, item))
                : Optional.of(new RuleViolation(ApprovalError.ITEM_NOT_RUNNING, item.itemNo()));
        return new MigrationLine(
                item.id(),
                item.itemNo(),
                item.title(),
                definitions
                        .find(item.definitionId())
                        .map(FlowDefinition::versionNo)
                        .orElse(0),
                item.open().stream().map(ApprovalStep::nodeName).toList(),
                obstacle.map(refusal -> refusal.reason().code()).orElse(null),
                obstacle.map(refusal -> String.valueOf(refusal.details().get(0)))
                        .orElse(null));
    }

    /** Tokens that wait at joins; a flow without joins is not asked for them. */
    private List<String> waiting(Running from, ApprovalItem item) {
        return from.model().nodes().values().stream().anyMatch(node -> node.kind() == NodeKind.PARALLEL)
                ? room.engine().waiting(item.engineItem())
                : List.of();
    }
}
