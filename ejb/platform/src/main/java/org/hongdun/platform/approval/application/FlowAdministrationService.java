package org.hongdun.platform.approval.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.FlowAdministration;
import org.hongdun.platform.approval.MigrationLine;
import org.hongdun.platform.approval.ReturnTarget;
import org.hongdun.platform.approval.domain.Actor;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.FlowDefinition;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowPaths;
import org.hongdun.platform.approval.engine.EngineRoom;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.platform.approval.persistence.FlowDefinitions;

@Stateless
@Local(FlowAdministration.class)
public class FlowAdministrationService implements FlowAdministration {

    private static final String ADMINISTER = "flow-administer";

    @Inject
    private Verbs verbs;

    @Inject
    private ApprovalItems items;

    @Inject
    private FlowDefinitions definitions;

    @Inject
    private Flows flows;

    @Inject
    private Deployed deployed;

    @Inject
    private EngineRoom room;

    @Override
    @RolesAllowed(ADMINISTER)
    public List<ReturnTarget> jumpTargets(long itemId) {
        ApprovalItem item = items.find(itemId).orElseThrow(() -> new RuleViolation(ApprovalError.ITEM_NOT_FOUND));
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

    @Override
    @RolesAllowed(ADMINISTER)
    public void jump(long itemId, long seenVersion, String nodeId, String reason) {
        ApprovalItem item = verbs.item(itemId, seenVersion);
        Actor actor = verbs.self();
        verbs.run(item, ApprovalEvent.ITEM_JUMPED, nodeId + ": " + reason, run -> run.jump(actor, nodeId, reason));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void suspend(long itemId, long seenVersion, String legalStop, String documentKey, String reason) {
        if (legalStop != null && (documentKey == null || documentKey.isBlank())) {
            throw new RuleViolation(ApprovalError.DOCUMENT_REQUIRED);
        }
        ApprovalItem item = verbs.item(itemId, seenVersion);
        Actor actor = verbs.self();
        String document = legalStop == null ? null : documentKey.strip();
        verbs.run(
                item,
                ApprovalEvent.ITEM_SUSPENDED,
                (legalStop == null ? "" : legalStop + " " + document + ": ") + reason,
                run -> run.suspend(actor, document, reason));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void resume(long itemId, long seenVersion, String reason) {
        ApprovalItem item = verbs.item(itemId, seenVersion);
        Actor actor = verbs.self();
        verbs.run(item, ApprovalEvent.ITEM_RESUMED, reason, run -> run.resume(actor, reason));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void terminate(long itemId, long seenVersion, String reason) {
        ApprovalItem item = verbs.item(itemId, seenVersion);
        Actor actor = verbs.self();
        verbs.run(item, ApprovalEvent.ITEM_TERMINATED, reason, run -> run.terminate(actor, reason));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public List<MigrationLine> previewMigration(long toDefinitionId) {
        Running to = deployed.version(toDefinitionId);
        return items.onOtherVersions(to.model().key(), toDefinitionId).stream()
                .map(item -> line(item, to))
                .toList();
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public List<MigrationLine> migrate(long toDefinitionId, List<Long> itemIds, String reason) {
        Running to = deployed.version(toDefinitionId);
        Actor actor = verbs.self();
        return itemIds.stream()
                .sorted()
                .map(id -> verbs.item(id, -1))
                .filter(item -> item.flowKey().equals(to.model().key()) && item.definitionId() != toDefinitionId)
                .map(item -> {
                    MigrationLine line = line(item, to);
                    if (line.possible()) {
                        verbs.run(
                                item,
                                ApprovalEvent.ITEM_MIGRATED,
                                line.fromVersion() + ": " + reason,
                                run -> run.migrate(to, actor, reason));
                    }
                    return line;
                })
                .toList();
    }

    private MigrationLine line(ApprovalItem item, Running to) {
        Running from = deployed.version(item.definitionId());
        Optional<RuleViolation> obstacle =
                FlowRun.obstacle(from, to, item, room.engine().waiting(item.engineItem()));
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
}
