package org.hongdun.platform.approval.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.approval.FlowChoices;
import org.hongdun.platform.approval.FlowDesign;
import org.hongdun.platform.approval.FlowDifference;
import org.hongdun.platform.approval.FlowDrawing;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.FlowOutline;
import org.hongdun.platform.approval.FlowReplay;
import org.hongdun.platform.approval.FlowVersion;
import org.hongdun.platform.approval.FlowWalk;
import org.hongdun.platform.approval.condition.Conditions;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.FlowChecks;
import org.hongdun.platform.approval.domain.FlowComparison;
import org.hongdun.platform.approval.domain.FlowDefinition;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.FlowPast;
import org.hongdun.platform.approval.domain.FlowTrial;
import org.hongdun.platform.approval.drawing.FlowReader;
import org.hongdun.platform.approval.drawing.FlowWriter;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.platform.approval.persistence.FlowDefinitions;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Outcome;
import org.hongdun.platform.calendar.LegalCalendar;

@Stateless
@Local(FlowDesign.class)
@RolesAllowed(FlowDesignService.DESIGN)
public class FlowDesignService implements FlowDesign {

    static final String DESIGN = "flow-design";

    @Inject
    private FlowDefinitions definitions;

    @Inject
    private FlowHouse house;

    @Inject
    private ApprovalItems items;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private CurrentOfficer officer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    public Slice<FlowVersion> versions(ListQuery query) {
        return definitions.page(query);
    }

    @Override
    public List<FlowVersion> versionsOf(String flowKey) {
        return definitions.versionsOf(flowKey);
    }

    @Override
    public FlowDrawing open(long definitionId) {
        FlowDefinition definition = existing(definitionId);
        return new FlowDrawing(view(definition), definition.drawing());
    }

    @Override
    public long create(String flowKey, String name) {
        String drawing = FlowWriter.startAndEnd(flowKey, name);
        FlowModel model = FlowReader.read(drawing);
        if (definitions.lastVersion(model.key()) > 0) {
            throw new RuleViolation(FlowError.KEY_TAKEN, model.key());
        }
        return addDraft(model, drawing);
    }

    @Override
    public long draftFrom(long definitionId) {
        FlowDefinition origin = existing(definitionId);
        if (definitions.draft(origin.key()).isPresent()) {
            throw new RuleViolation(FlowError.DRAFT_EXISTS, origin.name());
        }
        return addDraft(FlowReader.read(origin.drawing()), origin.drawing());
    }

    private long addDraft(FlowModel model, String drawing) {
        FlowDefinition draft =
                new FlowDefinition(model, drawing, definitions.lastVersion(model.key()) + 1, caller(), clock.instant());
        definitions.add(draft);
        audit.record(FlowDesignEvent.FLOW_DRAFTED, Outcome.DONE, subject(draft), draft.name());
        return draft.id();
    }

    @Override
    public long save(long definitionId, long seenVersion, String drawing) {
        FlowModel model = FlowReader.read(drawing);
        FlowDefinition draft = locked(definitionId);
        draft.redraw(model, drawing, seenVersion);
        definitions.flush();
        return draft.lockVersion();
    }

    @Override
    public void discard(long definitionId, long seenVersion) {
        FlowDefinition draft = locked(definitionId);
        draft.expectDraft(seenVersion);
        definitions.remove(draft);
        audit.record(FlowDesignEvent.FLOW_DRAFT_DISCARDED, Outcome.DONE, subject(draft), draft.name());
    }

    @Override
    public List<FlowFinding> check(String drawing) {
        FlowModel model;
        try {
            model = FlowReader.read(drawing);
        } catch (RuleViolation unreadable) {
            return List.of(new FlowFinding(
                    (FlowError) unreadable.reason(),
                    FlowFinding.Severity.ERROR,
                    null,
                    unreadable.details().stream().map(String::valueOf).toList()));
        }
        return FlowChecks.of(model, house);
    }

    @Override
    public FlowOutline outline(String drawing) {
        return Outlines.of(FlowReader.read(drawing));
    }

    @Override
    public void publish(long definitionId, long seenVersion) {
        FlowDefinition draft = locked(definitionId);
        Optional<FlowDefinition> before = definitions.published(draft.key());
        draft.publish(check(draft.drawing()), seenVersion, caller(), clock.instant());
        before.ifPresent(version -> version.retire(caller(), clock.instant()));
        audit.record(FlowDesignEvent.FLOW_PUBLISHED, Outcome.DONE, subject(draft), draft.name() + " " + draft.digest());
    }

    @Override
    public void retire(long definitionId) {
        FlowDefinition definition = locked(definitionId);
        definition.retire(caller(), clock.instant());
        audit.record(FlowDesignEvent.FLOW_RETIRED, Outcome.DONE, subject(definition), definition.name());
    }

    @Override
    public List<FlowDifference> compare(long beforeId, long afterId) {
        FlowDefinition before = existing(beforeId);
        FlowDefinition after = existing(afterId);
        if (!before.key().equals(after.key())) {
            throw new RuleViolation(FlowError.OTHER_FLOW);
        }
        return FlowComparison.of(FlowReader.read(before.drawing()), FlowReader.read(after.drawing()));
    }

    @Override
    public FlowWalk simulate(String drawing, Map<String, String> values, Set<String> disagreeAt, LocalDate from) {
        FlowModel model = sound(drawing);
        FlowTrial.Trace<LocalDate> trace = FlowTrial.walk(model, values, from, new FlowTrial.Asker<>() {
            @Override
            public boolean takes(String edgeId, Map<String, Object> known) {
                return Conditions.evaluate(model, edgeId, known);
            }

            @Override
            public boolean agrees(FlowNode task, int round) {
                return round > 1 || !disagreeAt.contains(task.id());
            }

            @Override
            public LocalDate completed(FlowNode task, int round, LocalDate opened) {
                return house.lastDay(task.step().term(), opened);
            }
        });
        return new FlowWalk(
                trace.visits().stream()
                        .map(visit -> new FlowWalk.Step(
                                visit.task().id(),
                                visit.name(),
                                visit.round(),
                                visit.opened(),
                                visit.completed(),
                                visit.agreed()))
                        .toList(),
                trace.elements(),
                trace.end(),
                house.workingDays(from, trace.end()));
    }

    @Override
    public Slice<FlowReplay> replay(String drawing, ListQuery query) {
        FlowModel model = sound(drawing);
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Slice<ApprovalItem> page =
                items.ofFlow(model.key(), officer.officer().reach(DESIGN), query.first(), query.pageSize());
        return new Slice<>(
                page.rows().stream()
                        .map(item -> new FlowPast(item, now, calendar::workingTime)
                                .through(
                                        model,
                                        (edge, values) -> Conditions.evaluate(model, edge, values),
                                        task -> house.workingMinutes(task.step().term(), today)))
                        .toList(),
                page.total());
    }

    private FlowModel sound(String drawing) {
        FlowModel model = FlowReader.read(drawing);
        long errors = FlowChecks.of(model, house).stream()
                .filter(finding -> finding.severity() == FlowFinding.Severity.ERROR)
                .count();
        if (errors > 0) {
            throw new RuleViolation(FlowError.HAS_FAULTS, errors);
        }
        return model;
    }

    @Override
    public FlowChoices choices() {
        return house.choices();
    }

    private FlowDefinition existing(long id) {
        return definitions.find(id).orElseThrow(() -> new RuleViolation(FlowError.FLOW_NOT_FOUND));
    }

    private FlowDefinition locked(long id) {
        return definitions.locked(id).orElseThrow(() -> new RuleViolation(FlowError.FLOW_NOT_FOUND));
    }

    private String caller() {
        return officer.officer().loginName();
    }

    private static String subject(FlowDefinition definition) {
        return definition.key() + " v" + definition.versionNo();
    }

    private static FlowVersion view(FlowDefinition definition) {
        return new FlowVersion(
                definition.id(),
                definition.lockVersion(),
                definition.key(),
                definition.versionNo(),
                definition.status(),
                definition.name(),
                definition.createdBy(),
                definition.createdAt(),
                definition.publishedBy(),
                definition.publishedAt());
    }
}
