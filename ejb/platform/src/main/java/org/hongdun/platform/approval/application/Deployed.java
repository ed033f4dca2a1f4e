package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.ApprovalError;
import org.hongdun.platform.approval.domain.FlowDefinition;
import org.hongdun.platform.approval.engine.EngineRoom;
import org.hongdun.platform.approval.persistence.FlowDefinitions;

/** Published versions as the engine knows them; one that it does not know yet is deployed when first needed. */
@ApplicationScoped
class Deployed {

    @Inject
    private FlowDefinitions definitions;

    @Inject
    private Flows flows;

    @Inject
    private EngineRoom room;

    private final Map<Long, String> engineKeys = new ConcurrentHashMap<>();

    Running published(String flowKey) {
        return version(definitions
                .publishedId(flowKey)
                .orElseThrow(() -> new RuleViolation(ApprovalError.NO_SUCH_FLOW, flowKey)));
    }

    Running version(long definitionId) {
        return new Running(definitionId, engineKey(definitionId), flows.model(definitionId), flows.paths(definitionId));
    }

    private String engineKey(long definitionId) {
        String known = engineKeys.get(definitionId);
        if (known != null) {
            return known;
        }
        FlowDefinition definition = definitions
                .locked(definitionId)
                .orElseThrow(() -> new RuleViolation(ApprovalError.NO_SUCH_FLOW, definitionId));
        if (definition.engineKey() == null) {
            definition.deployed(room.engine().deploy(flows.model(definitionId)));
        } else {
            // only what was committed earlier is kept: a deployment of this transaction may still be rolled back
            engineKeys.put(definitionId, definition.engineKey());
        }
        return definition.engineKey();
    }
}
